package org.balcony.query.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.query.kernel.ActorProfiles;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which actors are known to be local to the conflict (sections 2.13 and 4.3 of the domain): a party that is a community or
 * an indigenous nation; who owns an initiative that shows local or traditional effort by itself; and a body of society
 * (traditional, religious, business, civil society, women, youth) that belongs to no country or to one that the
 * conflict's region names.
 */
public record LocalActors(Set<ActorId> byTheMap, @Nullable String region, ActorProfiles profiles) {

    private static final Set<Sector> OF_SOCIETY = EnumSet.of(
            Sector.TRADITIONAL, Sector.RELIGIOUS, Sector.BUSINESS, Sector.CIVIL_SOCIETY, Sector.WOMEN, Sector.YOUTH);

    public static LocalActors in(Entries entries) {
        Set<ActorId> byTheMap = new HashSet<>();
        Parties.identified(entries).forEach((actor, one) -> {
            PartyKind kind = one.event().partyKind();
            if (kind == PartyKind.COMMUNITY || kind == PartyKind.INDIGENOUS_NATION) {
                byTheMap.add(actor);
            }
        });
        Parties.map(entries).stream()
                .map(Entry::event)
                .filter(LocalActors::showsLocalEffort)
                .forEach(one -> byTheMap.addAll(one.owners()));
        String region = entries.all(ConflictRegistered.class).stream()
                .map(one -> one.event().region())
                .reduce(null, (was, now) -> now == null ? was : now);
        return new LocalActors(byTheMap, region, entries.reading().profiles());
    }

    /** Whether an initiative shows by itself that there is local or traditional effort. */
    public static boolean showsLocalEffort(InitiativeMapped initiative) {
        return initiative.kind() == InitiativeKind.TRADITIONAL_MECHANISM
                || (initiative.trackProfile() != null
                        && initiative.trackProfile().level() == SocietyLevel.GRASSROOTS);
    }

    /**
     * Whether a map shows an effort that is local, traditional or of the private sector (section 4.3 of the domain): by what
     * the effort is, by an owner that is local, or by one that is a business or a traditional body.
     */
    public boolean showOn(List<Entry<InitiativeMapped>> map) {
        return map.stream()
                .map(Entry::event)
                .anyMatch(one -> showsLocalEffort(one)
                        || one.owners().stream().anyMatch(owner -> knows(owner) || isPrivateOrTraditional(owner)));
    }

    private boolean isPrivateOrTraditional(ActorId actor) {
        return profile(actor)
                .filter(one ->
                        one.sectors().contains(Sector.BUSINESS) || one.sectors().contains(Sector.TRADITIONAL))
                .isPresent();
    }

    public boolean knows(ActorId actor) {
        return byTheMap.contains(actor) || profile(actor).filter(this::isLocal).isPresent();
    }

    /** The events by which these actors were last profiled. */
    public List<EventId> profiledBy(Collection<ActorId> actors) {
        return actors.stream()
                .distinct()
                .sorted(Comparator.comparing(ActorId::toString))
                .flatMap(actor -> profiledBy(actor).stream())
                .toList();
    }

    /** The event by which an actor was last profiled. */
    public Optional<EventId> profiledBy(ActorId actor) {
        return profiles.of(actor).map(one -> one.original().fact().id());
    }

    /** What is known of an actor. */
    public Optional<ActorProfiled> profile(ActorId actor) {
        return profiles.of(actor)
                .map(Standing::event)
                .filter(ActorProfiled.class::isInstance)
                .map(ActorProfiled.class::cast);
    }

    private boolean isLocal(ActorProfiled profile) {
        String country = profile.country();
        return profile.sectors().stream().anyMatch(OF_SOCIETY::contains)
                && (country == null
                        || (region != null
                                && (region.equals(country)
                                        || region.contains(
                                                Locale.of("", country).getDisplayCountry(Locale.ENGLISH)))));
    }
}
