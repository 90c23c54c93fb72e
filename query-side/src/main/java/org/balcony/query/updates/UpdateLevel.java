package org.balcony.query.updates;

import org.balcony.events.FundingEvent.ReportingEntitlement;

/** The three pages of updates; each says what the one before says, and more. */
enum UpdateLevel {
    BASIC("basic-updates", "F1", ReportingEntitlement.BASIC_UPDATES),
    STANDARD("standard-updates", "F2", ReportingEntitlement.STANDARD),
    DETAILED("detailed-updates", "F3", ReportingEntitlement.DETAILED);

    private final String page;
    private final String code;
    private final ReportingEntitlement least;

    UpdateLevel(String page, String code, ReportingEntitlement least) {
        this.page = page;
        this.code = code;
        this.least = least;
    }

    String page() {
        return page;
    }

    String code() {
        return code;
    }

    ReportingEntitlement least() {
        return least;
    }

    boolean reaches(UpdateLevel other) {
        return compareTo(other) >= 0;
    }
}
