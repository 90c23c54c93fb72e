package org.balcony.query.evaluation.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.ContactSlots;
import org.balcony.query.facts.ContactSlots.State;
import org.balcony.query.facts.FollowUps;
import org.balcony.query.facts.People;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E22: whether people were reached after they had gone home, and how they fared. */
public final class FollowUpView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return FollowUpEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof FollowUpEvent
                || event instanceof InformedConsentRecorded
                || event instanceof InformedConsentWithdrawn
                || event instanceof SessionHeld
                || event instanceof AttendanceRecorded
                || event instanceof CandidateNominated
                || event instanceof ProcessDesignAdopted
                || event instanceof SafetyIncidentReported;
    }

    @Override
    public ViewTable of(Reading reading) {
        Entries entries = Entries.of(reading);
        People people = People.in(entries);
        List<ContactSlots> contacts = FollowUps.in(entries.ours(), reading.asOf());
        FollowUpRows rows = new FollowUpRows(entries, contacts);
        Map<String, Object> footer = new HashMap<>();
        footer.put("retracted", reading.retracted(this));
        footer.put("countedTo", reading.asOf().day());
        footer.put("erased", (long) reading.missingPersons());
        rows.note().ifPresent(note -> footer.put("design", note));
        if (!reading.audience().smallCells()) {
            footer.put("smallCells", "Numbers of people are shown only where no part of any of them is under 5.");
        }
        return new ViewTable(rows.all(), rows.shown() ? figures(entries, people, contacts) : Map.of(), footer);
    }

    private static Map<String, Figure> figures(Entries entries, People people, List<ContactSlots> contacts) {
        Reached reached = new Reached(
                contacts.stream().flatMap(one -> one.slots().stream()).toList());
        List<EventId> ids = new ArrayList<>();
        contacts.forEach(
                one -> one.by().forEach(by -> ids.add(by.original().fact().id())));
        List<EventId> basis = ids.stream().distinct().toList();
        Map<String, Figure> figures = new HashMap<>();
        figures.put("coverage", Figure.Share.of(reached.count(State.MADE), reached.expected(), basis));
        figures.put("void", new Figure.Count(reached.count(State.VOID), basis));
        figures.put("missed", new Figure.Count(reached.count(State.MISSED), basis));
        figures.put("attitudeTrend", new Figure.Measure(reached.attitudeTrend(), basis));
        long known = reached.contacts().stream()
                .filter(one -> one.crossSideContact() != null)
                .count();
        figures.put("crossSideContacts", Figure.Share.of(reached.crossSide(), known, basis));
        Returns returns = Returns.in(entries, people);
        if (entries.reading().audience().smallCells()) {
            figures.put("within90Days", returns.within90Days(contacts));
            figures.put("incidentsAfterReturn", returns.incidents(contacts));
            List<EventId> outside = outside(entries, people, contacts);
            figures.put("contactsOutsidePlans", new Figure.Count(outside.size(), outside));
        }
        return figures;
    }

    private static List<EventId> outside(Entries entries, People people, List<ContactSlots> contacts) {
        List<LocalId> cohort =
                contacts.stream().map(ContactSlots::participation).toList();
        return entries.all(FollowUpContactMade.class).stream()
                .filter(one -> !cohort.contains(one.event().participationId()))
                .map(Entry::id)
                .toList();
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return FollowUpChart.of(
                table.rows().stream().map(FollowUpRow.class::cast).toList());
    }
}
