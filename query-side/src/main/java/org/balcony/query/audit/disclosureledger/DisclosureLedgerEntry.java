package org.balcony.query.audit.disclosureledger;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the disclosure ledger. */
final class DisclosureLedgerEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "disclosure-ledger",
            "A5",
            1,
            Set.of(StreamKind.CASE),
            "Who was told what, and was the payer told more than agreed?",
            List.of("auditors", "evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            DisclosureLedgerRow.class,
            List.of(
                    new Column("act, subject", "told, released (a product) or permitted (a matter), and which one"),
                    new Column("when, recordedAt", "when it was, as the source says (EDTF), and when it was stored"),
                    new Column("to", "to whom; empty where a product was opened to a circle or the public"),
                    new Column(
                            "kind, level, phase, channel", "in what form, how much of substance, when in the process"),
                    new Column("covers", "the records it told of"),
                    new Column(
                            "matters",
                            "confidential matters: matterId, extent told, authority then (own, given, too_narrow, lapsed, given_later, none), permission"),
                    new Column("processes", "initiatives on our map that belong to the recipient"),
                    new Column(
                            "endedBy, startWithoutEnd",
                            "the end briefing that followed a start briefing, and whether none did"),
                    new Column(
                            "authorisedBy, authorised",
                            "who authorised a release or a permission, and whether that was enough; absent where nothing had to be authorised"),
                    new Column(
                            "entitlement, exceeded",
                            "what the recipient was entitled to then as somebody who pays, and whether more was told"),
                    new Column("rationale", "why"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("disclosures", "how often something was told or released"),
                    new Column("beyondEntitlement", "how often somebody who pays was told more than agreed"),
                    new Column("unauthorisedMatters", "how many matters were told without permission"),
                    new Column("startsWithEnd", "the share of start briefings that an end briefing followed"),
                    new Column("startsWithoutEnd", "how many start briefings no end briefing followed"),
                    new Column(
                            "spreadBetweenParties",
                            "how much more often the principal party that was told most was told something than the one told least")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "byParty: for each principal party, how often it was told something, by level"),
            List.of(
                    "exceeded = level above the ceiling: none → nothing, basic_updates → basic, standard and detailed → process; substantive never follows from paying",
                    "entitlement = the widest of the payer's arrangements agreed by then, not replaced by then, whose period may include the day; or else the latest of them",
                    "spreadBetweenParties = most − fewest tellings over the principal parties; absent with fewer than two"),
            List.of(
                    "That somebody was told nothing else: only what is on record.",
                    "That equal numbers are fair, or unequal ones unfair.",
                    "What a matter is about, or what exactly was said."));

    private DisclosureLedgerEntry() {}
}
