package org.balcony.command.actors;

import java.util.List;
import java.util.Locale;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be recorded about actors. */
public sealed interface ActorsCommand extends Command {

    /**
     * Records what is known of an organisation or group.
     *
     * @param actorCode its unique code; absent leaves the one it has
     * @param name absent leaves the one it has, if any
     * @param kind what sort of actor it is, in a word; absent where not known
     * @param country ISO 3166-1 alpha-2; absent where it belongs to none
     * @param interests what it wants; absent where not known
     * @param mandateLimits whom it may not talk to; absent where not known
     * @param isOrganisation whether it is an organisation rather than a loose group; absent where not known
     * @param allies the actors it sides with
     * @param sectors the sectors of society it belongs to
     */
    @CommandType(
            value = "profile-actor",
            purpose = "Record what is known of an organisation or group; a later profile replaces the earlier one.",
            kind = Kind.RECORD,
            stream = StreamKind.ACTOR,
            roles = Roles.TEAM_OR_COORDINATION_PARTNER,
            begins = StreamKind.ACTOR)
    record ProfileActor(
            @Nullable Code actorCode,
            @Nullable String name,
            @Nullable String kind,
            List<Sector> sectors,
            @Nullable String country,
            @Nullable String interests,
            List<ActorId> allies,
            @Nullable String mandateLimits,
            @Nullable Boolean isOrganisation)
            implements ActorsCommand {
        public ProfileActor {
            if (country != null
                    && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                            .contains(country)) {
                throw new IllegalArgumentException("a country is an ISO 3166-1 alpha-2 code");
            }
            sectors = Command.listed(sectors);
            allies = Command.listed(allies);
        }
    }

    /**
     * Destroys the key of everything that an actor entrusted.
     *
     * @param ground why
     * @param demandedBy who demands it for the actor
     */
    @CommandType(
            value = "destroy-party-key",
            purpose = "Destroy the key of everything that a party entrusted, because the party demands it; nothing can"
                    + " open those texts afterwards.",
            kind = Kind.DECIDE,
            stream = StreamKind.ACTOR,
            roles = Roles.STEWARD)
    record DestroyPartyKey(ErasureGround ground, ActorOrText demandedBy) implements ActorsCommand {}
}
