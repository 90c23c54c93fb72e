package org.balcony.query.evaluation.followup;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of re-entry and follow-up coverage. */
final class FollowUpEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "re-entry-and-follow-up-coverage",
            "E22",
            1,
            Set.of(StreamKind.CASE),
            "Were people reached after they had gone home, and how did they fare?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            FollowUpRow.class,
            List.of(
                    new Column("level, planId, dueOn", "the plan, or one of its due days"),
                    new Column(
                            "purpose, plannedAt, until, cadenceDays",
                            "what for, when planned, until when, and how many days between contacts"),
                    new Column("designNote", "says that follow-up was not part of the design"),
                    new Column("cohort", "how many people"),
                    new Column(
                            "due, made, missed, voided, awaited",
                            "contacts that were due: all, made, missed, fallen away, and not yet either"),
                    new Column("coverage", "made of those that did not fall away"),
                    new Column("reentry", "how many of those reached fared how"),
                    new Column("attitudeTrend", "the median trend of attitudes to the other side, from -2 to 2"),
                    new Column("crossSideContacts", "contacts that found the person in touch across sides"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("coverage", "contacts made, of all due that did not fall away"),
                    new Column("void", "contacts that fell away"),
                    new Column("missed", "contacts missed"),
                    new Column("attitudeTrend", "the median trend over all contacts made"),
                    new Column("crossSideContacts", "in touch across sides, of contacts where that is known"),
                    new Column(
                            "within90Days",
                            "people certainly reached within 90 days of a session, of those who may be contacted"),
                    new Column(
                            "incidentsAfterReturn",
                            "safety incidents that touched somebody of a cohort after a session"),
                    new Column("contactsOutsidePlans", "contacts made with people of no cohort")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which contacts fall due",
                    "erased: how many persons are shown no more",
                    "design: that follow-up was not part of the design",
                    "smallCells: what is kept from this reader"),
            List.of(
                    "a contact falls due every cadence from the day of planning; it is made by the contact nearest to it, missed where that is recorded or half a cadence has passed, void where consent to be contacted was withdrawn",
                    "coverage = made / (due − void), to three decimals",
                    "within90Days = people with a contact whose latest day is at most 90 days after the earliest day of a session they were at / people of whom not every contact fell away",
                    "follow-up is not part of the design where the plan was certainly made after the first session, or the design adopted last provides for none"),
            List.of(
                    "Silence is not well-being: those who could not be reached may fare worst.",
                    "A trend told on the telephone is what somebody was willing to say.",
                    "That an incident came after a return does not say it came from it."));

    private FollowUpEntry() {}
}
