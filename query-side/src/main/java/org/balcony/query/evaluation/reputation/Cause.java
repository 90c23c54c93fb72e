package org.balcony.query.evaluation.reputation;

import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.codec.WireNames;
import org.balcony.query.kernel.Entry;

/**
 * What a party reacted to.
 *
 * @param id its id in the case; of something without one, the id of the reaction
 */
record Cause(ReactionTo about, String id) {

    static Cause of(ProceduralDecisionTaken decision) {
        return new Cause(ReactionTo.DECISION, decision.decisionId().value());
    }

    static Cause of(Entry<PartyReactionRecorded> reaction) {
        PartyReactionRecorded event = reaction.event();
        return new Cause(
                event.about(),
                event.aboutId() == null
                        ? reaction.id().toString()
                        : event.aboutId().value());
    }

    String subject() {
        return WireNames.of(about) + '/' + id;
    }
}
