package org.balcony.command.actors;

import java.util.List;
import org.balcony.events.ActorEvent;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.Fact;
import org.balcony.events.value.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the actor.
 *
 * @param profile the latest profile; absent before the first
 */
public record ActorsState(@Nullable ActorProfiled profile) {

    static final ActorsState NONE = new ActorsState(null);

    /** The parts of society it comes from. */
    public List<Sector> sectors() {
        return profile == null ? List.of() : profile.sectors();
    }

    ActorsState after(Fact fact) {
        return fact.event() instanceof ActorEvent event ? after(event) : this;
    }

    private ActorsState after(ActorEvent event) {
        return switch (event) {
            case ActorProfiled profiled -> profiled.equals(profile) ? this : new ActorsState(profiled);
            case EntrustedTextsErased _ -> this;
        };
    }
}
