package org.balcony.query.evaluation.coordinationcoverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.value.StreamId;
import org.balcony.query.facts.Consultation;
import org.balcony.query.facts.Consultations;
import org.balcony.query.facts.Neighbour;
import org.balcony.query.facts.OurActs;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** What one case of ours has to say about the efforts it overlaps with. */
record Coverage(Entries entries, Consultations consultations, List<Objection> objections) {

    static Coverage of(Reading ofCase) {
        Entries entries = Entries.of(ofCase);
        Consultations consultations = Consultations.in(entries);
        OurActs acts = OurActs.in(entries);
        List<Objection> objections = consultations.all().stream()
                .flatMap(one -> Objection.of(one, acts, entries.subject(), name(one, entries)).stream())
                .sorted(Comparator.comparing(one -> one.consultationId().value()))
                .toList();
        return new Coverage(entries, consultations, objections);
    }

    private static String name(Consultation consultation, Entries entries) {
        return consultation.with() == null ? "" : entries.name(consultation.with());
    }

    StreamId ourCase() {
        return entries.subject();
    }

    List<CoverageRow> rows() {
        return Neighbour.of(entries).stream()
                .filter(one -> one.overlaps() && one.shares())
                .sorted(Comparator.comparing(
                        one -> one.initiative().event().initiativeId().value()))
                .map(this::row)
                .toList();
    }

    private CoverageRow row(Neighbour neighbour) {
        InitiativeMapped initiative = neighbour.initiative().event();
        List<Consultation> about = consultations.about(initiative);
        List<Entry<CoordinationArrangementAgreed>> common = consultations.common(initiative);
        Entry<ConsultationNotHeld> waiver = waiver(about);
        List<Entry<?>> told = new ArrayList<>(List.of(neighbour.initiative()));
        about.forEach(one -> told.addAll(one.records()));
        told.addAll(common);
        RestsOn records = new RestsOn(told, entries.reading().asOf());
        return new CoverageRow(
                records.ids(),
                ourCase(),
                initiative.initiativeId(),
                initiative.kind(),
                initiative.owners().stream()
                        .map(owner -> entries.reading().names().of(owner))
                        .toList(),
                initiative.status(),
                initiative.period(),
                neighbour.parties().stream()
                        .map(party -> entries.reading().names().of(party))
                        .toList(),
                neighbour.issues(),
                word(about, common),
                Stream.concat(
                                about.stream().map(one -> "consultation/" + one.id()),
                                common.stream()
                                        .map(one -> "arrangement/" + one.event().arrangementId()))
                        .toList(),
                about.stream()
                        .flatMap(one -> one.held().stream())
                        .max(Comparator.comparingLong(Entry::position))
                        .map(one -> one.event().outcome())
                        .orElse(null),
                waiver == null ? null : waiver.event().ground(),
                about.stream()
                        .anyMatch(one -> objections.stream()
                                .anyMatch(objection -> objection.overridden()
                                        && objection.consultationId().equals(one.id()))),
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    private static Word word(List<Consultation> about, List<Entry<CoordinationArrangementAgreed>> common) {
        if (!common.isEmpty() || about.stream().anyMatch(one -> !one.held().isEmpty())) {
            return Word.CONSULTED;
        }
        if (about.isEmpty()) {
            return Word.NONE;
        }
        if (waiver(about) != null) {
            return Word.WAIVED;
        }
        return about.stream()
                .flatMap(one -> one.notHeld().stream())
                .max(Comparator.comparingLong(Entry::position))
                .map(one -> one.event().why() == NotConsulted.DECLINED ? Word.DECLINED : Word.UNANSWERED)
                .orElse(Word.SOUGHT);
    }

    private static @Nullable Entry<ConsultationNotHeld> waiver(List<Consultation> about) {
        return about.stream()
                .flatMap(one -> one.notHeld().stream())
                .filter(one -> one.event().why() == NotConsulted.WAIVED)
                .max(Comparator.comparingLong(Entry::position))
                .orElse(null);
    }
}
