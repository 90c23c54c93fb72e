package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.List;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;

/** The river dialogue, told, and the flags it raises. */
final class Raised {

    static final ActorOrText GOVERNMENT = ActorOrText.of(Samples.GOVERNMENT);
    static final ActorOrText FRONT = ActorOrText.of(Samples.RIVER_FRONT);
    static final ActorOrText ELDERS = ActorOrText.of(Samples.ELDERS);
    static final ActorOrText AMINA = new ActorOrText("amina");
    static final ActorOrText TOMAS = new ActorOrText("tomas");
    static final String THE_CASE = Told.CASE.toString();

    final Told told = new Told();

    EventId ours(String occurredAt, DomainEvent event) {
        return told.ours(occurredAt, event);
    }

    EventId around(String occurredAt, DomainEvent event) {
        return told.around(occurredAt, event);
    }

    /** The case is registered and active from that day on, and everything is stored on the day it happens or later. */
    Raised activeFrom(String day) {
        ours(day, Samples.caseRegistered());
        ours(day, new CaseAccepted(null, Samples.LEAD_MEDIATOR));
        return this;
    }

    Raised principalParties() {
        around("2024-01-01", Samples.governmentIdentified());
        around("2024-01-01", Samples.frontIdentified());
        return this;
    }

    static List<FlagRow> flags(Reading reading) {
        return new FlagsView()
                .of(reading).rows().stream().map(FlagRow.class::cast).toList();
    }

    List<FlagRow> flags(FlagCode code) {
        return flags(told.live()).stream().filter(row -> row.code() == code).toList();
    }

    List<String> subjects(FlagCode code) {
        return flags(code).stream().map(FlagRow::subject).toList();
    }

    /** The subjects flagged where the day of asking is another. */
    List<String> subjectsOn(String day, FlagCode code) {
        return flags(told.asOf(AsOf.live(LocalDate.parse(day)))).stream()
                .filter(row -> row.code() == code)
                .map(FlagRow::subject)
                .toList();
    }

    static LocalId id(String text) {
        return new LocalId(text);
    }

    static When when(String text) {
        return When.of(text);
    }

    static SessionScheduled scheduled(String id, @Nullable PresenceRule rule, ActorOrText... expected) {
        return new SessionScheduled(
                id(id),
                SessionKind.PLENARY,
                when("2024-06-01"),
                null,
                null,
                List.of(expected),
                rule,
                rule == PresenceRule.QUORUM ? 3 : null,
                null,
                List.of(),
                null,
                null);
    }

    static SessionHeld held(String id, ActorOrText... present) {
        return held(id, null, present);
    }

    static SessionHeld held(String id, @Nullable AttendanceSummary counts, ActorOrText... present) {
        return new SessionHeld(
                id(id),
                HeldMode.RETROSPECTIVE,
                SessionKind.PLENARY,
                null,
                null,
                null,
                List.of(present),
                List.of(),
                null,
                List.of(),
                List.of(),
                counts);
    }

    static SessionOpened opened(String id, List<ActorOrText> present, String... admitted) {
        return new SessionOpened(
                id(id),
                null,
                present,
                true,
                null,
                id("regime-1"),
                List.of(admitted).stream().map(LocalId::new).toList());
    }

    static ProcessDesignAdopted design(PresenceRule rule) {
        return new ProcessDesignAdopted(
                1, List.of(), null, null, null, List.of(), rule, rule == PresenceRule.QUORUM ? 3 : null, null, null);
    }

    static CandidateNominated nominated(String id, ActorOrText side) {
        return new CandidateNominated(
                id(id), PersonId.of("0192c3a0-0000-7000-8000-0000000000f1"), side, null, null, null);
    }

    static AttendanceRecorded attended(String session, String person) {
        return new AttendanceRecorded(id(session), id(person), AttendanceStatus.PRESENT, null);
    }

    static InformedConsentRecorded consent(String person, @Nullable String until, ConsentScope... scope) {
        return new InformedConsentRecorded(
                id(person), List.of(scope), ConsentForm.WRITTEN, null, true, until == null ? null : when(until));
    }

    static InformedConsentWithdrawn withdrawn(String person, ConsentScope... scope) {
        return new InformedConsentWithdrawn(id(person), List.of(scope), null);
    }

    static RecordRetracted retracted(EventId target) {
        return new RecordRetracted(target, RetractionReason.NEVER_HAPPENED);
    }

    static RecordCorrected corrected(EventId target, String field, Object was, Object is) {
        return new RecordCorrected(
                target,
                field,
                BalconyJson.mapper().valueToTree(was),
                BalconyJson.mapper().valueToTree(is),
                CorrectionKind.FACTUAL);
    }

    static ActorId actor(int n) {
        return ActorId.of("0192c3a0-0000-7000-8000-0000000a%04d".formatted(n));
    }
}
