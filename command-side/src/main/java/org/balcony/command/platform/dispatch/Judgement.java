package org.balcony.command.platform.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.ScopeRule;
import org.balcony.command.kernel.StrandRule;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.command.platform.dispatch.Admission.Admitted;
import org.balcony.command.platform.dispatch.Entrance.Entry;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.Preparation;
import org.balcony.command.platform.vault.Seals;
import org.balcony.events.Fact;
import org.balcony.events.access.Findable;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;

/** Decides one command: the universal rules, then its capability, then the keys it claims. */
public final class Judgement {

    private final CommandCatalogue catalogue;
    private final UniversalRules rules;
    private final ScopeRule scope;
    private final Seals seals;
    private final ErasureReach reach;

    public Judgement(
            CommandCatalogue catalogue, UniversalRules rules, ScopeRule scope, Seals seals, ErasureReach reach) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.scope = scope;
        this.seals = seals;
        this.reach = reach;
    }

    /** The stream of the draft with what lets its sender in, or {@link Refused}: as if it were not there. */
    Entry entry(Draft draft, Instant now, World world) {
        return new Entrance(scope, world, draft, now).entry();
    }

    /** The verdict; accepted events have been applied to the world. Throws {@link Refused} for what cannot be read. */
    Verdict of(Draft draft, Entry entry, byte[] digest, Instant now, World world) {
        World.Opened opened = entry.there() instanceof World.Opened there ? there : world.begin(entry.stream());
        checkVersion(draft, opened);
        LocalId fresh = new LocalId(UuidCreator.getTimeOrderedEpoch().toString());
        Admission admission = new Admission(scope, world, draft.sender(), now);
        Admitted admitted = entry.admitted() instanceof Admitted known
                ? known
                : admission.beginning(
                        draft.sender().rolesAmong(draft.entry().type().roles().members()), opened);
        Command command = new Preparation(new StreamsInScope(world, admission)).command(draft, opened.id(), fresh);
        Contexts contexts = new Contexts(world, reach, draft, opened, now, fresh, admission, admitted, command);
        Capability<?, ?> capability = draft.entry().capability();
        Context context = contexts.of(needs(capability, command, opened));
        Candour candour = new Candour(admission, opened, context.warrant(), draft.asked());
        Optional<Decision.Refused> refusal = rules.refusal(draft.entry().type(), command, context);
        if (refusal.isPresent()) {
            return Deliberation.rejected(candour.problem(refusal.get()));
        }
        return switch (decide(capability, command, opened, context)) {
            case Decision.Refused refused -> Deliberation.rejected(candour.problem(refused));
            case Decision.Accepted accepted ->
                StrandRule.refusal(accepted.events(), opened.folded().state(), context)
                        .or(() -> objection(command, opened, context))
                        .<Verdict>map(refused -> Deliberation.rejected(candour.problem(refused)))
                        .orElseGet(() ->
                                accepted(draft, command, opened, digest, accepted, context, contexts, world, candour));
        };
    }

    private Verdict accepted(
            Draft draft,
            Command command,
            World.Opened opened,
            byte[] digest,
            Decision.Accepted accepted,
            Context context,
            Contexts contexts,
            World world,
            Candour candour) {
        List<Decision.KeyClaim> claims = new ArrayList<>();
        for (Decision.KeyClaim claim : accepted.claims()) {
            Optional<StreamId> holder = world.claimant(claim.scope(), claim.key());
            if (holder.isEmpty()) {
                claims.add(claim);
            } else if (!holder.get().equals(opened.id())) {
                return Deliberation.rejected(candour.taken(claim, holder.get()));
            }
        }
        Writing writing = new Writing(rules, seals, contexts, opened, accepted);
        Optional<Decision.Refused> label = writing.labelRefusal(context);
        if (label.isPresent()) {
            return Deliberation.rejected(candour.problem(label.get()));
        }
        List<Seals.Result> written = writing.facts(context, UuidCreator::getTimeOrderedEpoch);
        Set<String> open = fields(written, Seals.Result::open);
        if (!open.isEmpty()) {
            return Deliberation.rejected(candour.problem(
                    new Decision.Refused(UniversalRefusal.TEXT_NAMES_A_PERSON, Map.of("fields", List.copyOf(open)))));
        }
        List<Flag> flags = new ArrayList<>(
                candour.flags(accepted.flags(), draft.entry().capability().source()));
        flags.addAll(candour.flags(rules.warnings(
                draft.entry().type(),
                command,
                context,
                opened.folded().state(),
                catalogue.capabilities(opened.id().kind()))));
        Set<String> naming = fields(written, Seals.Result::naming);
        if (!naming.isEmpty()) {
            flags.addAll(candour.flags(
                    List.of(new Flag(UniversalWarning.NAME_IN_TEXT_SUSPECTED, Map.of("fields", List.copyOf(naming))))));
        }
        long before = opened.version();
        List<Fact> facts = written.stream().map(Seals.Result::fact).toList();
        facts.forEach(opened::apply);
        claims.addAll(found(accepted, opened.id(), world));
        claims.forEach(claim -> world.claim(claim.scope(), claim.key(), opened.id()));
        String entity = Writing.entityId(accepted.events(), context.freshId());
        return new Verdict.Decided(draft, digest, opened.id(), before, facts, flags, claims, entity);
    }

    /** What finds the stream again for the people and parties in it. */
    private static List<Decision.KeyClaim> found(Decision.Accepted accepted, StreamId stream, World world) {
        return accepted.events().stream()
                .flatMap(event -> Findable.of(event, stream).stream())
                .filter(one -> world.claimant(one.scope(), one.key()).isEmpty())
                .map(one -> new Decision.KeyClaim(one.scope(), one.key(), PlatformRefusal.STREAM_EXISTS))
                .distinct()
                .toList();
    }

    private static Set<String> fields(List<Seals.Result> written, Function<Seals.Result, SortedSet<String>> which) {
        return written.stream()
                .flatMap(result -> which.apply(result).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Decision.Refused> objection(Command command, World.Opened opened, Context context) {
        return catalogue.capabilities(opened.id().kind()).stream()
                .flatMap(capability ->
                        capability.objection(command, opened.folded().state(), context).stream())
                .findFirst();
    }

    private static void checkVersion(Draft draft, World.Opened opened) {
        Long expected = draft.expectedVersion();
        if (expected != null && expected != opened.version()) {
            throw new Refused(Problem.of(PlatformRefusal.STALE_VERSION, Map.of("currentVersion", opened.version())));
        }
    }

    private <C extends Command> List<Need> needs(Capability<C, ?> capability, Command command, World.Opened opened) {
        StreamState state = opened.folded().state();
        Stream<Need> own = capability.needs(capability.commands().cast(command), state, opened.id()).stream();
        Stream<Need> beside = catalogue.capabilities(opened.id().kind()).stream()
                .flatMap(other -> other.needsBeside(command, state).stream());
        return Stream.concat(own, beside).distinct().toList();
    }

    private static <C extends Command> Decision decide(
            Capability<C, ?> capability, Command command, World.Opened opened, Context context) {
        return capability.decide(
                capability.commands().cast(command), opened.folded().state(), context);
    }
}
