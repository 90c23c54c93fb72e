package org.balcony.command.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.Circumstances;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.samples.EvaluationSamples;
import org.balcony.events.samples.ObstacleSamples;
import org.balcony.events.samples.PowerSamples;
import org.balcony.events.samples.ProductSamples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;

/** A case of many years: 10,000 events, 80 participants, and 60 sessions that each of them was at. */
public final class LongCase {

    public static final int EVENTS = 10_000;
    public static final int PARTICIPANTS = 80;
    public static final int SESSIONS = 60;

    /** Entries that later decisions may rest on, beside the findings. */
    public static final int WEIGHTY = 2 + 5 * PARTICIPANTS + SESSIONS * (3 + PARTICIPANTS) + 20 * 6;

    private static final ActorOrText NORTH = ActorOrText.of(Samples.POLITICIANS);
    private static final ActorOrText SOUTH = ActorOrText.of(Samples.MILITARY);
    private static final String TEXT = "What was said at the river, and by whom it was said again. ".repeat(10);

    /** What is written day by day; only findings may bear on a decision, and only if their kind is feasibility. */
    private static final List<IntFunction<DomainEvent>> DAILY = List.of(
            n -> new ContactMade(
                    Samples.POLITICIANS, null, Sector.POLITICAL, "phone", TEXT, null, ContactInitiator.US, 20),
            n -> new AssessmentFindingRecorded(FindingKind.DYNAMIC, "day " + n, TEXT, null, null, null, null),
            n -> EvaluationSamples.lessonRecorded(),
            n -> PowerSamples.partyReaction(),
            n -> new MessageCarried(NORTH, SOUTH, null, null, true, null, null, null));

    private LongCase() {}

    /** All of it, in the order of storing. */
    public static List<Fact> facts() {
        List<DomainEvent> events = new ArrayList<>(List.of(Samples.REGISTERED, new CaseAccepted(null, Given.ANNA)));
        IntStream.range(0, PARTICIPANTS).forEach(n -> events.addAll(participant(n)));
        IntStream.range(0, 20).forEach(_ -> events.addAll(results()));
        IntStream.range(0, SESSIONS).forEach(n -> events.addAll(session(n)));
        for (int n = 0; events.size() < EVENTS; n++) {
            events.add(DAILY.get(n % DAILY.size()).apply(n));
        }
        Random random = new Random(1);
        return events.stream().map(event -> fact(random, event)).toList();
    }

    /** A fact with ids as nobody can foretell them, so that it takes the room it takes in earnest. */
    private static Fact fact(Random random, DomainEvent event) {
        Circumstances like = Given.fact(1, "2026-03-02", null, event).circumstances();
        String command = uuid(random).toString();
        Circumstances circumstances = new Circumstances(
                like.occurredAt(),
                like.recordedBy(),
                like.actingRole(),
                null,
                new CommandId(command),
                command,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                like.label(),
                List.of());
        return new Fact(new EventId(uuid(random)), circumstances, event);
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** The findings among them. */
    public static long findings() {
        return facts().stream()
                .filter(fact -> fact.event() instanceof AssessmentFindingRecorded)
                .count();
    }

    static LocalId participation(int n) {
        return new LocalId("p-" + n);
    }

    static LocalId session(String n) {
        return new LocalId("session-" + n);
    }

    private static List<DomainEvent> participant(int n) {
        LocalId id = participation(n);
        return List.of(
                new CandidateNominated(
                        id, new PersonId(new UUID(9, n)), side(n), Sector.CIVIL_SOCIETY, SOUTH, Capacity.PERSONAL),
                new CandidateScreened(id, 1, List.of(), ScreeningVerdict.SUITABLE),
                new ParticipantInvited(id, null, Capacity.PERSONAL, true, null),
                new InvitationAnswered(id, null, null, InvitationAnswer.ACCEPTED, null),
                new InformedConsentRecorded(
                        id, List.of(ConsentScope.PARTICIPATE), ConsentForm.WRITTEN, null, true, null));
    }

    private static List<DomainEvent> session(int n) {
        LocalId id = session(String.valueOf(n));
        List<LocalId> all = IntStream.range(0, PARTICIPANTS)
                .mapToObj(LongCase::participation)
                .toList();
        Stream<DomainEvent> course = Stream.of(
                new SessionScheduled(
                        id,
                        SessionKind.PLENARY,
                        When.of("2026-03-02"),
                        null,
                        "Bafata",
                        List.of(NORTH, SOUTH),
                        null,
                        null,
                        null,
                        List.of(Given.ANNA),
                        null,
                        null),
                new SessionOpened(id, null, List.of(NORTH, SOUTH), true, null, new LocalId("regime-1"), all),
                new SessionHeld(
                        id,
                        HeldMode.LIVE,
                        null,
                        null,
                        null,
                        null,
                        List.of(NORTH, SOUTH),
                        List.of("the river"),
                        TEXT,
                        List.of(),
                        List.of(),
                        null));
        return Stream.concat(
                        course,
                        all.stream()
                                .map(person -> new AttendanceRecorded(
                                        id, person, AttendanceStatus.PRESENT, Capacity.PERSONAL)))
                .toList();
    }

    private static List<DomainEvent> results() {
        return List.of(
                ProductSamples.memorandumDrafted(),
                ProductSamples.memorandumAgreed(),
                ObstacleSamples.identified(),
                ObstacleSamples.responseStarted(),
                ObstacleSamples.settled(),
                ObstacleSamples.recurred());
    }

    private static ActorOrText side(int n) {
        return n % 2 == 0 ? NORTH : SOUTH;
    }
}
