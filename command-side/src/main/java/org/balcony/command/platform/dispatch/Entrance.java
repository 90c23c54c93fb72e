package org.balcony.command.platform.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.kernel.ScopeRule;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.dispatch.Admission.Admitted;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.Preparation;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The way to the stream of a draft. A stream with which the sender has no business is not there: the answer is, byte for
 * byte, the one for a stream that does not exist.
 */
final class Entrance {

    /**
     * Where a draft goes.
     *
     * @param there the stream; absent where it is to be begun
     * @param admitted what the sender stands on there; absent where it is to be begun
     */
    record Entry(
            StreamId stream,
            World.@Nullable Opened there,
            @Nullable Admitted admitted) {}

    private final World world;
    private final Draft draft;
    private final Admission admission;

    Entrance(ScopeRule scope, World world, Draft draft, Instant now) {
        this.world = world;
        this.draft = draft;
        this.admission = new Admission(scope, world, draft.sender(), now);
    }

    /** The stream of the draft; {@link Refused} where the sender's roles may not send it, or where there is no stream. */
    Entry entry() {
        Set<Role> roles = draft.sender().rolesAmong(draft.entry().type().roles().members());
        if (roles.isEmpty()) {
            throw new Refused(Problem.of(UniversalRefusal.ROLE_NOT_ALLOWED));
        }
        StreamId stream = new Preparation(world).stream(draft);
        World.Opened there = world.open(stream).orElse(null);
        return draft.address() instanceof Address.New begun
                ? beginning(begun, stream, there, roles)
                : new Entry(stream, there, admitted(there, roles).orElseThrow(this::unknown));
    }

    private Entry beginning(Address.New begun, StreamId stream, World.@Nullable Opened there, Set<Role> roles) {
        if (there == null) {
            return new Entry(stream, null, null);
        }
        Admitted admitted = begun.unlessThere() ? admitted(there, roles).orElse(null) : null;
        if (admitted != null) {
            return new Entry(stream, there, admitted);
        }
        if (stream.id().equals(begun.fresh())) {
            throw new Refused(Problem.of(PlatformRefusal.STREAM_EXISTS));
        }
        return new Entry(Preparation.begun(draft, begun), null, null);
    }

    private Optional<Admitted> admitted(World.@Nullable Opened there, Set<Role> roles) {
        if (there == null) {
            return Optional.empty();
        }
        return ScopeRule.asks(there.id().kind())
                ? admission.in(roles, there)
                : Optional.of(admission.within(roles.iterator().next(), there));
    }

    private Refused unknown() {
        return new Refused(
                draft.address() instanceof Address.Named named
                        ? Preparation.unknown(named)
                        : Problem.of(PlatformRefusal.UNKNOWN_STREAM));
    }
}
