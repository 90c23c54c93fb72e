package org.balcony.command.ecosystem;

import java.util.List;
import java.util.Optional;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Need;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/** The principal parties of a case's conflict, as a decision on the case reads them from the conflict's own stream. */
public final class PrincipalParties {

    private PrincipalParties() {}

    /** What must be asked for before they can be read; the conflict is absent where no registration stands. */
    public static List<Need> needs(@Nullable ConflictId conflict) {
        return conflict == null ? List.of() : List.of(new Need.OfStream(StreamId.of(conflict)));
    }

    /** The parties; none where none has been identified as principal. */
    public static List<ActorOrText> of(@Nullable ConflictId conflict, Context context) {
        return conflict == null
                ? List.of()
                : Optional.of(StreamId.of(conflict)).flatMap(context::neighbour).stream()
                        .flatMap(found -> found.state().of(EcosystemState.class).principalParties().stream())
                        .map(ActorOrText::of)
                        .toList();
    }
}
