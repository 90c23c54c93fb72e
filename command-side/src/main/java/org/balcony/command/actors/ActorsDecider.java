package org.balcony.command.actors;

import java.util.List;
import org.balcony.command.actors.ActorsCommand.DestroyPartyKey;
import org.balcony.command.actors.ActorsCommand.ProfileActor;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Code;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.jspecify.annotations.Nullable;

/** Decides on what is recorded of actors. */
final class ActorsDecider {

    private ActorsDecider() {}

    static Decision decide(ActorsCommand command, ActorsState state, Context context) {
        return switch (command) {
            case ProfileActor profile -> profile(profile, state);
            case DestroyPartyKey destroy -> destroy(destroy, context);
        };
    }

    private static Decision profile(ProfileActor command, ActorsState state) {
        ActorProfiled before = state.profile();
        Code code = command.actorCode() != null || before == null ? command.actorCode() : before.actorCode();
        String name = command.name() != null || before == null ? command.name() : before.name();
        ActorProfiled profiled = new ActorProfiled(
                code,
                name,
                command.kind(),
                command.sectors(),
                command.country(),
                command.interests(),
                command.allies(),
                command.mandateLimits(),
                command.isOrganisation());
        if (profiled.equals(before)) {
            return Decision.nothingChanges();
        }
        return new Decision.Accepted(List.of(profiled), List.of(), claims(command.actorCode(), before));
    }

    /** The entry says that the party entrusted something, so it lies in the party's own compartment. */
    private static Decision destroy(DestroyPartyKey command, Context context) {
        return new Decision.Accepted(
                List.of(new EntrustedTextsErased(
                        command.ground(),
                        command.demandedBy(),
                        context.erasable().keys(),
                        context.erasable().records())),
                List.of(),
                List.of(),
                Label.of(
                        Level.RESTRICTED,
                        Compartment.party(new ActorId(context.stream().id()))));
    }

    private static List<Decision.KeyClaim> claims(@Nullable Code code, @Nullable ActorProfiled before) {
        return code == null || (before != null && code.equals(before.actorCode()))
                ? List.of()
                : List.of(new Decision.KeyClaim("actor-code", code.value(), ActorsRefusal.ACTOR_CODE_IN_USE));
    }
}
