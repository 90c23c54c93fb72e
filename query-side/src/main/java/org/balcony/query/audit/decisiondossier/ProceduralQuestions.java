package org.balcony.query.audit.decisiondossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** What there was to decide when the mediator used procedural power, in words. */
record ProceduralQuestions(Entries entries) {

    String of(Entry<ProceduralDecisionTaken> entry) {
        ProceduralDecisionTaken decision = entry.event();
        LocalId session = decision.sessionId();
        return switch (decision.kind()) {
            case INCLUDE -> "Whether to include " + whom(decision);
            case EXCLUDE -> "Whether to exclude " + whom(decision);
            case PRESENCE_RULE -> "Who must be there for a session to open";
            case WAIVE_PRESENCE_RULE ->
                "Whether to hold " + the(session) + without(entry, " against the presence rule");
            case REFUSE_TO_PROCEED -> "Whether to go on with " + the(session) + without(entry, "");
            case POSTPONE -> "Whether to hold " + the(session) + " as planned";
            case VENUE -> "Where to meet" + in(session);
            case FREQUENCY -> "How often to meet";
            case AGENDA -> "What to talk about" + in(session);
            case SEATING -> "Who sits where" + in(session);
            case DRESS_OR_EQUIPMENT -> "What may be worn or brought along" + in(session);
            case LANGUAGE_USE -> "Which languages to speak" + in(session);
            case SEQUENCE_OR_CAUCUS -> "In which order to talk, and when with each side alone" + in(session);
            case PROPOSAL_TABLED -> "Whether to table a proposal" + in(session);
            case EXTERNAL_ENGAGEMENT_ACCEPTED, EXTERNAL_ENGAGEMENT_DECLINED ->
                "Whether to accept what others offered to do";
            case MEDIA -> "What the media may be told or shown" + in(session);
            case OBSERVER -> "Whether to admit observers" + in(session);
            case FACILITATOR_CHANGE -> "Whether another facilitator should go on" + in(session);
        };
    }

    private static String the(@Nullable LocalId session) {
        return session == null ? "a session" : "session " + session;
    }

    private static String in(@Nullable LocalId session) {
        return session == null ? "" : ", session " + session;
    }

    private String whom(ProceduralDecisionTaken decision) {
        return decision.affected().isEmpty()
                ? "somebody"
                : Listing.of(decision.affected().stream()
                        .map(AffectedParty::party)
                        .map(entries::name)
                        .toList());
    }

    private String without(Entry<ProceduralDecisionTaken> decision, String otherwise) {
        List<String> absent = declined(decision).stream().map(entries::name).toList();
        return absent.isEmpty() ? otherwise : " without " + Listing.of(absent);
    }

    /** The parties that had declined the session, or the case, by then and had not changed their mind. */
    private List<ActorOrText> declined(Entry<ProceduralDecisionTaken> decision) {
        LocalId session = decision.event().sessionId();
        Map<ActorOrText, InvitationAnswer> answers = new LinkedHashMap<>();
        for (Entry<InvitationAnswered> answer : entries.all(InvitationAnswered.class)) {
            ActorOrText party = answer.event().party();
            LocalId about = answer.event().sessionId();
            if (party != null && (about == null || about.equals(session)) && !answer.follows(decision)) {
                answers.put(party, answer.event().answer());
            }
        }
        return answers.entrySet().stream()
                .filter(one -> one.getValue() == InvitationAnswer.DECLINED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
