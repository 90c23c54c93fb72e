package org.balcony.command.platform.dispatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Source;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.Warrant;
import org.balcony.command.platform.problem.Problem;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.StreamId;
import tools.jackson.databind.JsonNode;

/**
 * What a sender is told of what led to a refusal or flag: nothing that a view withholds. Every answer to a command that was
 * looked at passes here on its way out.
 */
final class Candour {

    private final Admission admission;
    private final World.Opened opened;
    private final Warrant warrant;
    private final Set<String> said = new HashSet<>();

    /**
     * Candour towards a sender.
     *
     * @param warrant what the sender stands on, in the role acted in
     * @param asked the request as written
     */
    Candour(Admission admission, World.Opened opened, Warrant warrant, JsonNode asked) {
        this.admission = admission;
        this.opened = opened;
        this.warrant = warrant;
        hear(asked);
    }

    private void hear(JsonNode node) {
        if (node.isContainer()) {
            node.forEach(this::hear);
        } else {
            said.add(node.asString(""));
        }
    }

    /** The refusal as the sender is told of it. */
    Problem problem(Decision.Refused refused) {
        Source source = refused.refusal().source();
        return tells(source)
                ? Problem.of(refused.refusal(), facts(source, refused.facts()))
                : Problem.of(UniversalRefusal.NOT_POSSIBLE_NOW);
    }

    /** The refusal of a key that another stream holds. */
    Problem taken(Decision.KeyClaim claim, StreamId holder) {
        return isOutside() || !admission.hasBusinessWith(holder)
                ? Problem.of(UniversalRefusal.CODE_NOT_AVAILABLE)
                : Problem.of(claim.ifTaken(), Map.of("key", claim.key()));
    }

    /** Those of the flags of a decider that the sender is told of. */
    List<Flag> flags(List<Flag> flags, Source ofDecider) {
        return tells(ofDecider) ? flags(flags) : List.of();
    }

    /** Those of the flags that the sender is told of; from outside none that rests on the work. */
    List<Flag> flags(List<Flag> flags) {
        List<Flag> told = new ArrayList<>();
        for (Flag flag : flags) {
            Source source = flag.warning().source();
            if (tells(source) && !(isOutside() && source == Source.WORK)) {
                told.add(new Flag(flag.warning(), facts(source, flag.facts())));
            }
        }
        return told;
    }

    private boolean isOutside() {
        return Clearance.isOutside(warrant.asking().role());
    }

    /** What lets into a compartment may lie in another stream, or belong to another of the sender's roles. */
    private boolean tells(Source source) {
        return source.tells(warrant)
                || !isOutside()
                        && admission.standings(opened, warrant).stream().anyMatch(one -> source.tells(one.warrant()));
    }

    private Map<String, Object> facts(Source source, Map<String, Object> facts) {
        if (source.tellsFacts(warrant) || source == Source.SAFETY) {
            return facts;
        }
        Map<String, Object> echoed = new LinkedHashMap<>(facts);
        echoed.values().removeIf(value -> !(value instanceof String word && said.contains(word)));
        return echoed;
    }
}
