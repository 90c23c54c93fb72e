package org.balcony.query.evaluation.fundingprocess;

/** Where a funding arrangement stands on a day (chapter 3.2 of the domain); expiry is derived from dates. */
public enum FundingState {
    AGREED,
    SUSPENDED,
    ENDED,
    EXPIRED,
    SUPERSEDED
}
