package org.balcony.query.evaluation.safety;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of safety. */
final class SafetyEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "safety",
            "E24",
            1,
            Set.of(StreamKind.CASE),
            "What happened to people, how soon was it answered, and what risks are open?",
            List.of("safety officers", "evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            SafetyRow.class,
            List.of(
                    new Column(
                            "month", "the month; the year, where a date allows no month; otherwise the date as given"),
                    new Column("kind, severity", "what happened, and how grave it was, from 1 to 5"),
                    new Column("incidents", "how many"),
                    new Column("affected", "how many participants are named as touched, each once"),
                    new Column("answered, closed", "how many were answered by a protective measure, and closed"),
                    new Column("responseTime", "days from the incident to the first measure"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("incidents, graveIncidents", "how many incidents, and how many of severity 4 or 5"),
                    new Column("openIncidents", "how many no measure closed"),
                    new Column("answered", "how many were answered by a protective measure"),
                    new Column("responseTime", "days from the incident to the first measure that answers it"),
                    new Column("measures", "how many protective measures were taken"),
                    new Column("personsStoodDown", "how many participants were stood down"),
                    new Column(
                            "openRisks", "how many subjects have a risk assessment that holds on the day asked about")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled; not told to readers without small cells",
                    "countedTo: the day asked about",
                    "notes: what to bear in mind"),
            List.of(
                    "responseTime = days(incident, first protective measure that names it and did not certainly come before), least and most",
                    "openRisks = subjects whose latest assessment has no end or an end not before the day asked about; sessions that are over apart",
                    "readers without small cells: no rows, no events, no total that is or leaves one to four, and of the response time only the median"),
            List.of(
                    "No incident on record does not mean that nobody was harmed; people may not dare to tell.",
                    "Rows tell incidents apart and are not to be published."));

    private SafetyEntry() {}
}
