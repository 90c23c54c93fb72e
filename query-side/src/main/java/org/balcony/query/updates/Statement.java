package org.balcony.query.updates;

import java.util.Set;
import org.balcony.events.Circumstances;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * The general statement of progress: what the lead mediator wrote with the latest basic update to those who pay, where that
 * record is itself open to coordination partners. Texts under a narrower label are reasons for our own books.
 */
final class Statement {

    static final String NONE = "no statement on record";

    private Statement() {}

    static String latest(Entries entries) {
        Set<ActorId> payers = entries.reading().audience().payers();
        return entries.all(InformationShared.class).stream()
                .filter(one -> one.event().kind() == SharingKind.FUNDER_UPDATE
                        && one.event().contentLevel() == ContentLevel.BASIC
                        && one.event().matters().isEmpty()
                        && UpdatesView.meant(payers, one.event().recipient()))
                .filter(Statement::approved)
                .map(Statement::text)
                .filter(text -> !text.isBlank())
                .reduce((_, later) -> later)
                .orElse(NONE);
    }

    private static boolean approved(Entry<InformationShared> one) {
        Label label = one.standing().label();
        return circumstances(one).actingRole() == Role.LEAD_MEDIATOR
                && Level.COORDINATION.clears(label.level())
                && label.compartments().isEmpty()
                && !one.standing().disputed();
    }

    private static String text(Entry<InformationShared> one) {
        String said = circumstances(one).rationale();
        return said == null ? "" : said;
    }

    private static Circumstances circumstances(Entry<InformationShared> one) {
        return one.standing().original().fact().circumstances();
    }
}
