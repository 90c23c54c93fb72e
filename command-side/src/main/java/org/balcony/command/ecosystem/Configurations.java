package org.balcony.command.ecosystem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.Neighbour;
import org.balcony.command.kernel.ReliesOnParties;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.StreamId;

/** Decides on changes of who the parties are, and finds what still rests on the parties as they were. */
final class Configurations {

    private Configurations() {}

    /** The cases of the conflict. */
    static List<Need> needs(StreamId conflict) {
        return List.of(new Need.OfClaimants(cases(conflict)));
    }

    static Decision change(PartyConfigurationChanged changed, EcosystemState state, Context context) {
        List<Flag> flags = new ArrayList<>();
        List<String> unknown =
                state.unknown(named(changed)).stream().map(ActorId::toString).toList();
        if (!unknown.isEmpty()) {
            flags.add(new Flag(EcosystemWarning.PARTY_NOT_IDENTIFIED, Map.of("actors", unknown)));
        }
        Set<ActorOrText> parties = named(changed).stream().map(ActorOrText::of).collect(Collectors.toSet());
        List<String> relying = context.claimants(cases(context.stream())).stream()
                .flatMap(one -> relying(one, parties))
                .sorted()
                .toList();
        if (!relying.isEmpty()) {
            flags.add(new Flag(EcosystemWarning.RELIES_ON_OLD_CONFIGURATION, Map.of("relying", relying)));
        }
        return Decision.accept(changed, flags);
    }

    private static Stream<String> relying(Neighbour ofTheConflict, Set<ActorOrText> parties) {
        return ofTheConflict
                .state()
                .all(ReliesOnParties.class)
                .flatMap(ReliesOnParties::reliances)
                .filter(reliance -> reliance.parties().stream().anyMatch(parties::contains))
                .map(reliance -> ofTheConflict.stream() + "/" + reliance.subject());
    }

    private static List<ActorId> named(PartyConfigurationChanged changed) {
        return Stream.concat(changed.from().stream(), changed.to().stream()).toList();
    }

    private static String cases(StreamId conflict) {
        return CasefileState.casesOf(new ConflictId(conflict.id()));
    }
}
