package org.balcony.command.coordination;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Flag;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.StreamId;

/**
 * Whether others mediate between the same principal parties already (domain text, section 4.3, parallel_process): an
 * active initiative of mediation or diplomacy that is not ours and engages at least two of them, or the only one there is.
 */
final class ParallelProcesses {

    private ParallelProcesses() {}

    static List<Flag> flags(CasefileState state, Context context) {
        List<String> parallel = conflict(state)
                .flatMap(context::neighbour)
                .map(known ->
                        beside(new CaseId(context.stream().id()), known.state().of(EcosystemState.class)))
                .orElse(List.of());
        return parallel.isEmpty()
                ? List.of()
                : List.of(new Flag(CoordinationWarning.PARALLEL_PROCESS, Map.of("initiatives", parallel)));
    }

    private static List<String> beside(CaseId ours, EcosystemState conflict) {
        Set<ActorId> principals = new HashSet<>(conflict.principalParties());
        int enough = Math.min(2, principals.size());
        return conflict.initiatives().values().stream()
                .filter(one -> mediates(one) && !ours.equals(one.ourCaseId()))
                .filter(one -> enough > 0 && engaged(one, principals) >= enough)
                .sorted(Comparator.comparing(one -> one.initiativeId().value()))
                .map(one -> one.initiativeId().value())
                .toList();
    }

    private static boolean mediates(InitiativeMapped initiative) {
        return initiative.status() == InitiativeStatus.ACTIVE
                && (initiative.kind() == InitiativeKind.MEDIATION || initiative.kind() == InitiativeKind.DIPLOMACY);
    }

    private static long engaged(InitiativeMapped initiative, Set<ActorId> principals) {
        return initiative.partiesEngaged().stream()
                .distinct()
                .filter(principals::contains)
                .count();
    }

    private static Optional<StreamId> conflict(CasefileState state) {
        return Optional.ofNullable(state.conflictId()).map(StreamId::of);
    }
}
