package org.balcony.command.actors;

import java.util.List;
import org.balcony.command.actors.ActorsCommand.ProfileActor;
import org.balcony.command.kernel.Decision;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.value.Code;
import org.jspecify.annotations.Nullable;

/** Decides on what is recorded of actors. */
final class ActorsDecider {

    private ActorsDecider() {}

    static Decision decide(ActorsCommand command, ActorsState state) {
        return switch (command) {
            case ProfileActor profile -> profile(profile, state);
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

    private static List<Decision.KeyClaim> claims(@Nullable Code code, @Nullable ActorProfiled before) {
        return code == null || (before != null && code.equals(before.actorCode()))
                ? List.of()
                : List.of(new Decision.KeyClaim("actor-code", code.value(), ActorsRefusal.ACTOR_CODE_IN_USE));
    }
}
