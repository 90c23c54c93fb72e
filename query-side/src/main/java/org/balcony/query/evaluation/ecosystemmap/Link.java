package org.balcony.query.evaluation.ecosystemmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;
import org.balcony.query.facts.Consultation;
import org.balcony.query.facts.Consultations;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A link between those who work for peace, or between them and those they work with.
 *
 * @param id what makes it the same link at two moments
 * @param by the records that tell of it
 * @param from where it begins; empty where it begins with our case
 * @param to where it ends
 * @param made whether it was made, rather than sought, declined or waived
 * @param status in words; absent for links that simply are
 */
record Link(
        String id,
        List<? extends Entry<?>> by,
        List<ActorOrText> from,
        List<ActorOrText> to,
        String purpose,
        Direction direction,
        Orientation orientation,
        boolean made,
        @Nullable String status,
        @Nullable When when) {

    /** The links of the map: which parties each initiative engages. */
    static List<Link> onTheMap(Entries entries, Levels levels) {
        return Parties.map(entries).stream()
                .flatMap(one -> one.event().partiesEngaged().stream()
                        .distinct()
                        .map(party -> engagement(one, ActorOrText.of(party), levels)))
                .toList();
    }

    private static Link engagement(Entry<InitiativeMapped> one, ActorOrText party, Levels levels) {
        InitiativeMapped initiative = one.event();
        SocietyLevel level = initiative.trackProfile() == null
                ? null
                : initiative.trackProfile().level();
        Direction direction = Levels.direction(level, levels.of(party));
        return new Link(
                "initiative/" + initiative.initiativeId() + "/engages/" + party,
                List.of(one),
                initiative.owners().stream().map(ActorOrText::of).toList(),
                List.of(party),
                Words.of(initiative.kind()),
                direction,
                Levels.orientation(direction),
                true,
                Words.of(initiative.status()),
                initiative.period());
    }

    /** The links a case tells of: arrangements, consultations and what was conveyed. */
    static List<Link> ofCase(Entries entries, Levels levels) {
        Consultations consultations = Consultations.in(entries);
        SocietyLevel our = entries.all(TrackDesignated.class).stream()
                .map(one -> one.event().profile().level())
                .reduce(null, (_, later) -> later);
        StreamId ourCase = entries.subject();
        List<Link> links = new ArrayList<>();
        consultations.inForce().forEach(one -> links.add(arrangement(one, ourCase)));
        consultations.all().forEach(one -> links.add(consultation(one, our, entries, levels)));
        entries.latest(TransferConveyed.class, TransferConveyed::transferId)
                .values()
                .forEach(one -> links.add(transfer(one, ourCase)));
        return links;
    }

    private static Link arrangement(Entry<CoordinationArrangementAgreed> one, StreamId ourCase) {
        CoordinationArrangementAgreed agreed = one.event();
        boolean led = agreed.mode() == ArrangementMode.HIERARCHICAL;
        Direction direction = led ? Direction.DOWN : Direction.BOTH_WAYS;
        return new Link(
                ourCase + "/arrangement/" + agreed.arrangementId(),
                List.of(one),
                Optional.ofNullable(agreed.lead()).stream().toList(),
                agreed.members(),
                Words.of(agreed.kind()),
                direction,
                Levels.orientation(direction),
                true,
                "in force",
                one.when());
    }

    private static Link consultation(Consultation one, @Nullable SocietyLevel our, Entries entries, Levels levels) {
        LocalId named = one.initiative();
        Optional<InitiativeMapped> about = Parties.map(entries).stream()
                .map(Entry::event)
                .filter(initiative -> initiative.initiativeId().equals(named))
                .findFirst();
        SocietyLevel theirs = about.flatMap(initiative -> Optional.ofNullable(initiative.trackProfile()))
                .map(profile -> profile.level())
                .orElse(one.with() == null ? null : levels.of(one.with()));
        boolean held = !one.held().isEmpty();
        Direction direction = Levels.direction(our, theirs);
        return new Link(
                entries.subject() + "/consultation/" + one.id(),
                one.records(),
                List.of(),
                Stream.concat(
                                Stream.ofNullable(one.with()),
                                about.stream()
                                        .flatMap(initiative ->
                                                initiative.owners().stream().map(ActorOrText::of)))
                        .distinct()
                        .toList(),
                "consultation",
                direction,
                Levels.orientation(direction),
                held,
                held ? "held" : notHeld(one),
                one.records().getLast().when());
    }

    private static String notHeld(Consultation one) {
        Entry<ConsultationNotHeld> last =
                one.notHeld().isEmpty() ? null : one.notHeld().getLast();
        return last == null ? "sought" : Words.of(last.event().why());
    }

    private static Link transfer(Entry<TransferConveyed> one, StreamId ourCase) {
        TransferConveyed conveyed = one.event();
        Direction direction = switch (conveyed.direction()) {
            case UP -> Direction.UP;
            case DOWN -> Direction.DOWN;
            case LATERAL -> Direction.ACROSS;
        };
        return new Link(
                ourCase + "/transfer/" + conveyed.transferId(),
                List.of(one),
                List.of(),
                List.of(conveyed.recipient()),
                "transfer of " + Words.of(conveyed.what()),
                direction,
                Levels.orientation(direction),
                true,
                null,
                one.when());
    }

    boolean isHorizontal() {
        return made && orientation == Orientation.HORIZONTAL;
    }

    boolean isFromAbove() {
        return made && direction == Direction.DOWN && orientation == Orientation.VERTICAL;
    }

    boolean touches(ActorOrText actor) {
        return from.contains(actor) || to.contains(actor);
    }

    /** Whether it comes from above and none of these horizontal links touches its lower end. */
    boolean standsAlone(List<Link> links) {
        return isFromAbove()
                && to.stream().noneMatch(end -> links.stream().anyMatch(one -> one.isHorizontal() && one.touches(end)));
    }
}
