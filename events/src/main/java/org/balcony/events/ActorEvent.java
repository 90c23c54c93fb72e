package org.balcony.events;

import java.util.List;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Level;
import org.balcony.events.value.Sector;
import org.jspecify.annotations.Nullable;

/** Organisations and groups. */
public sealed interface ActorEvent extends DomainEvent {

    /**
     * What is known of an organisation or group; a later profile replaces the earlier one.
     *
     * @param actorCode its unique code; absent where it is only known by its id
     * @param name the name of the public body or group, never of a private person; absent where not known
     * @param kind what sort of actor it is, in a word; absent where not said
     * @param country ISO 3166-1 alpha-2; absent where it belongs to none
     * @param interests what it wants; absent where not known
     * @param mandateLimits whom it may not talk to; absent where not known
     * @param isOrganisation whether it is an organisation rather than a loose group; absent where not said
     */
    @EventType(value = "actor.profiled", version = 1)
    record ActorProfiled(
            @Nullable Code actorCode,
            @Nullable String name,
            @Nullable String kind,
            List<Sector> sectors,
            @Nullable String country,
            @Nullable String interests,
            List<ActorId> allies,
            @Nullable String mandateLimits,
            @Nullable Boolean isOrganisation)
            implements ActorEvent {
        public ActorProfiled {
            sectors = List.copyOf(sectors);
            allies = List.copyOf(allies);
        }
    }

    /**
     * The key under which an actor's entrusted texts were sealed was destroyed, and the texts with it.
     *
     * @param ground why
     * @param demandedBy who demanded it for the actor
     * @param keysDestroyed how many keys were destroyed
     * @param recordsTouched how many entries held a text under them
     */
    @EventType(value = "actor.entrusted-texts-erased", version = 1)
    @MinimumLabel(level = Level.RESTRICTED)
    record EntrustedTextsErased(ErasureGround ground, ActorOrText demandedBy, int keysDestroyed, int recordsTouched)
            implements ActorEvent {}
}
