package org.balcony.events.access;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;

/**
 * The keys by which the streams that concern a person or a party are found: each stream claims them as its own in the
 * transaction of the event that makes it concern them, so that who asks right afterwards finds it. A key says where to look; only
 * the events there say what holds.
 *
 * @param scope the scope of the key
 * @param key unique to the stream, so that no two streams can claim the same
 */
public record Findable(String scope, String key) {

    /** The cases in which somebody's data were ever put under a lockdown. */
    public static final String CASES_WITH_LOCKDOWN = "cases-with-lockdown";

    /** The persons whose data were erased. */
    public static final String ERASED_PERSONS = "erased-persons";

    /** The actors whose entrusted texts were erased. */
    public static final String ERASED_PARTIES = "erased-parties";

    /** The cases that ever named a person. */
    public static String casesOf(PersonId person) {
        return "cases-of-person/" + person;
    }

    /** The cases in which a party ever entrusted a matter. */
    public static String casesEntrustedBy(ActorId party) {
        return "cases-entrusted-by/" + party;
    }

    /** Under what a stream is to be found for an event in it. */
    public static List<Findable> of(DomainEvent event, StreamId stream) {
        String key = stream.id().toString();
        List<Findable> found = new ArrayList<>();
        for (String scope : scopes(event)) {
            found.add(new Findable(scope, key));
        }
        return found;
    }

    private static List<String> scopes(DomainEvent event) {
        if (event instanceof CandidateNominated nominated) {
            return List.of(casesOf(nominated.personId()));
        }
        if (event instanceof ContactMade contact && contact.personId() != null) {
            return List.of(casesOf(contact.personId()));
        }
        if (event instanceof ConfidentialMatterRecorded matter) {
            return List.of(casesEntrustedBy(matter.ownerParty()));
        }
        if (event instanceof ProtectiveMeasureTaken measure) {
            return hides(measure.kind()) ? List.of(CASES_WITH_LOCKDOWN) : List.of();
        }
        if (event instanceof RecordCorrected correction) {
            return corrected(correction.field(), correction.newValue().asString(""));
        }
        if (event instanceof EntrustedTextsErased) {
            return List.of(ERASED_PARTIES);
        }
        return event instanceof PersonalDataErased ? List.of(ERASED_PERSONS) : List.of();
    }

    /** Whether a measure of that kind hides the people it protects. */
    public static boolean hides(ProtectiveKind kind) {
        return kind == ProtectiveKind.DATA_LOCKDOWN || kind == ProtectiveKind.ERASURE;
    }

    /** The same for what a correction puts in the place of something else. */
    private static List<String> corrected(String field, String value) {
        return switch (field) {
            case "personId" -> value.isEmpty() ? List.of() : List.of(casesOf(PersonId.of(value)));
            case "ownerParty" -> value.isEmpty() ? List.of() : List.of(casesEntrustedBy(ActorId.of(value)));
            case "kind" ->
                value.equals(WireNames.of(ProtectiveKind.DATA_LOCKDOWN))
                                || value.equals(WireNames.of(ProtectiveKind.ERASURE))
                        ? List.of(CASES_WITH_LOCKDOWN)
                        : List.of();
            default -> List.of();
        };
    }
}
