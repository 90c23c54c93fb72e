package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.DesignEvent.CriterionKind;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.CriterionResult;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.NotSelectedReason;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.ParticipantEvent.ScreeningResult;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;

/** The ferry keeper of the river dialogue, whom the elders nominate, and two others who come less far. */
public final class ParticipantSamples {

    public static final PersonId FERRY_KEEPER = PersonId.of("0192c3a0-0000-7000-8000-0000000be001");
    public static final LocalId FERRY_KEEPER_HERE = new LocalId("p-heron");

    private static final LocalId SECOND_NOMINEE = new LocalId("p-otter");
    private static final LocalId SUCCESSOR = new LocalId("p-egret");

    private ParticipantSamples() {}

    /** One of each. */
    public static List<ParticipantEvent> oneOfEach() {
        return List.of(
                ferryKeeperNominated(),
                ferryKeeperScreened(),
                secondNomineeNotSelected(),
                ferryKeeperInvited(),
                ferryKeeperAccepted(),
                ferryKeeperConsented(),
                ferryKeeperWithdrewFromBeingCalled(),
                ferryKeeperBecameAdviser(),
                ferryKeeperReplaced(),
                ferryKeeperErased());
    }

    public static CandidateNominated ferryKeeperNominated() {
        return new CandidateNominated(
                FERRY_KEEPER_HERE,
                FERRY_KEEPER,
                ActorOrText.of(Samples.RIVER_FRONT),
                Sector.TRADITIONAL,
                ActorOrText.of(Samples.ELDERS),
                Capacity.PERSONAL);
    }

    public static CandidateScreened ferryKeeperScreened() {
        return new CandidateScreened(
                FERRY_KEEPER_HERE,
                1,
                List.of(
                        new ScreeningResult(CriterionKind.TRUSTWORTHINESS, CriterionResult.MET),
                        new ScreeningResult(CriterionKind.LANGUAGE, CriterionResult.NOT_MET),
                        new ScreeningResult(CriterionKind.INFLUENCE, CriterionResult.UNKNOWN)),
                ScreeningVerdict.SUITABLE_WITH_SUPPORT);
    }

    public static CandidateNotSelected secondNomineeNotSelected() {
        return new CandidateNotSelected(SECOND_NOMINEE, NotSelectedReason.BALANCE, true);
    }

    public static ParticipantInvited ferryKeeperInvited() {
        return new ParticipantInvited(FERRY_KEEPER_HERE, null, Capacity.PERSONAL, true, "in person, by the elders");
    }

    public static InvitationAnswered ferryKeeperAccepted() {
        return new InvitationAnswered(FERRY_KEEPER_HERE, null, null, InvitationAnswer.CONDITIONAL, AnswerReason.FEAR);
    }

    public static InvitationAnswered governmentDeclined() {
        return new InvitationAnswered(
                null,
                ActorOrText.of(Samples.GOVERNMENT),
                new LocalId("workshop-1"),
                InvitationAnswer.DECLINED,
                AnswerReason.OBJECTS_TO_OTHERS);
    }

    public static InformedConsentRecorded ferryKeeperConsented() {
        return new InformedConsentRecorded(
                FERRY_KEEPER_HERE,
                List.of(ConsentScope.PARTICIPATE, ConsentScope.RECORDED_INTERNALLY, ConsentScope.CONTACTED_LATER),
                ConsentForm.ORAL_WITNESSED,
                new Language("fr"),
                true,
                When.of("2025-12-31"));
    }

    public static InformedConsentWithdrawn ferryKeeperWithdrewFromBeingCalled() {
        return new InformedConsentWithdrawn(
                FERRY_KEEPER_HERE, List.of(ConsentScope.CONTACTED_LATER), When.of("2025-03-01"));
    }

    public static ParticipantRoleChanged ferryKeeperBecameAdviser() {
        return new ParticipantRoleChanged(
                FERRY_KEEPER_HERE,
                PublicRole.UNOFFICIAL,
                PublicRole.ADVISER,
                Capacity.PERSONAL,
                Capacity.REPRESENTATIVE,
                When.of("2025-02~"),
                false);
    }

    public static ParticipantLeft ferryKeeperReplaced() {
        return new ParticipantLeft(FERRY_KEEPER_HERE, LeavingKind.REPLACED, SUCCESSOR);
    }

    public static ParticipantErased ferryKeeperErased() {
        return new ParticipantErased(FERRY_KEEPER_HERE);
    }
}
