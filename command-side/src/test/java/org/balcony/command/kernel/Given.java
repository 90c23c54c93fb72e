package org.balcony.command.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcony.command.Capabilities;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Basis;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;

/** Given these facts, when this command is sent, then that follows: decides as production does, without the platform. */
public final class Given {

    /** A Tuesday. */
    public static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    public static final StreamId CASE = stream(StreamKind.CASE, 1);
    public static final StreamId CONFLICT = stream(StreamKind.CONFLICT, 1);
    public static final UserId ANNA = new UserId("anna");
    public static final LocalId FRESH = new LocalId("fresh");

    private final StreamId stream;
    private final StreamFold fold;
    private final UniversalRules rules = UniversalRules.standard();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<StreamId, StreamState> others = new HashMap<>();
    private final Map<String, List<StreamId>> claims = new HashMap<>();
    private UserId sender = ANNA;
    private Role role = Role.LEAD_MEDIATOR;
    private When occurredAt = When.at(NOW);
    private String rationale;
    private Basis basis;
    private List<String> sourceRefs = List.of();
    private LocalId iteration;
    private ActorId onBehalfOf;
    private Label label;
    private List<Footing> footings = List.of(Footing.own(Footing.Reach.ORGANISATION));
    private Erasable erasable = Erasable.NOTHING;

    private Given(StreamId stream, List<Capability<?, ?>> capabilities) {
        this.stream = stream;
        this.fold = new StreamFold(capabilities);
    }

    public static Given on(StreamId stream, Capability<?, ?>... capabilities) {
        return new Given(stream, Arrays.asList(capabilities));
    }

    /** A case with every capability that keeps a facet of it. */
    public static Given onCase() {
        return new Given(CASE, Capabilities.on(StreamKind.CASE));
    }

    public static StreamId stream(StreamKind kind, int number) {
        return new StreamId(kind, new UUID(0, number));
    }

    /** The id of the fact that is given as the n-th, from 1. */
    public static EventId id(int number) {
        return new EventId(new UUID(1, number));
    }

    public static Fact fact(int number, String occurredAt, LocalId iteration, DomainEvent event) {
        return fact(number, occurredAt, iteration, Label.of(Level.ORGANISATION), event);
    }

    public static Fact fact(int number, String occurredAt, LocalId iteration, Label label, DomainEvent event) {
        Circumstances circumstances = new Circumstances(
                When.of(occurredAt),
                ANNA,
                Role.LEAD_MEDIATOR,
                null,
                new CommandId(new UUID(2, number).toString()),
                "correlation",
                null,
                iteration,
                null,
                null,
                null,
                List.of(),
                label,
                List.of());
        return new Fact(id(number), circumstances, event);
    }

    public Given given(DomainEvent... events) {
        for (DomainEvent event : events) {
            given("2026-03-02", null, event);
        }
        return this;
    }

    public Given given(String occurredAt, LocalId inIteration, DomainEvent event) {
        facts.add(fact(facts.size() + 1, occurredAt, inIteration, event));
        return this;
    }

    public Given given(Label under, DomainEvent event) {
        facts.add(fact(facts.size() + 1, "2026-03-02", null, under, event));
        return this;
    }

    /** An event stored by the sender, for whom, on what ground and of when this now says. */
    public Given recorded(DomainEvent event) {
        Fact plain = fact(facts.size() + 1, "2026-03-02", iteration, event);
        Circumstances by = plain.circumstances();
        Circumstances circumstances = new Circumstances(
                occurredAt,
                sender,
                role,
                onBehalfOf,
                by.commandId(),
                by.correlationId(),
                null,
                iteration,
                rationale,
                basis,
                null,
                List.of(),
                by.label(),
                List.of());
        facts.add(new Fact(plain.id(), circumstances, event));
        return this;
    }

    /** Another stream with these facts, holding keys in these scopes. */
    public Given elsewhere(StreamId other, Capability<?, ?> capability, List<DomainEvent> events, String... scopes) {
        return elsewhere(other, List.of(capability), events, scopes);
    }

    /** The same with several capabilities that keep facets of it. */
    public Given elsewhere(
            StreamId other, List<Capability<?, ?>> capabilities, List<DomainEvent> events, String... scopes) {
        StreamFold there = new StreamFold(capabilities);
        FoldedState folded = there.begin();
        for (int i = 0; i < events.size(); i++) {
            folded = there.next(folded, fact(1000 + i, "2026-03-02", null, events.get(i)));
        }
        others.put(other, folded.state());
        Stream.of(scopes)
                .forEach(scope ->
                        claims.computeIfAbsent(scope, s -> new ArrayList<>()).add(other));
        return this;
    }

    public Given as(Role actingRole) {
        role = actingRole;
        return this;
    }

    public Given sentBy(String user) {
        sender = new UserId(user);
        return this;
    }

    /** What the sender stands on here, instead of the whole organisation. */
    public Given standingOn(Footing... on) {
        footings = List.of(on);
        return this;
    }

    public Given occurred(String edtf) {
        occurredAt = When.of(edtf);
        return this;
    }

    public Given because(String why) {
        rationale = why;
        return this;
    }

    public Given from(String... sources) {
        sourceRefs = List.of(sources);
        return this;
    }

    public Given on(Basis ground) {
        basis = ground;
        return this;
    }

    public Given in(LocalId stageIteration) {
        iteration = stageIteration;
        return this;
    }

    public Given onBehalfOf(ActorId actor) {
        onBehalfOf = actor;
        return this;
    }

    /** What an erasure would reach. */
    public Given reaching(Erasable what) {
        erasable = what;
        return this;
    }

    public Given under(Label asked) {
        label = asked;
        return this;
    }

    public FoldedState folded() {
        FoldedState folded = fold.begin();
        for (Fact fact : facts) {
            folded = fold.next(folded, fact);
        }
        return folded;
    }

    public Outcome when(Command command) {
        Capability<?, ?> capability = fold.capabilities().stream()
                .filter(one -> one.commands().isInstance(command))
                .findFirst()
                .orElseThrow();
        return outcome(capability, command);
    }

    private <C extends Command> Outcome outcome(Capability<C, ?> capability, Command command) {
        C own = capability.commands().cast(command);
        FoldedState folded = folded();
        StreamState state = folded.state();
        Context context = context(Stream.concat(
                        capability.needs(own, state, stream).stream(),
                        fold.capabilities().stream().flatMap(one -> one.needsBeside(command, state).stream()))
                .distinct()
                .toList());
        CommandType spec = command.getClass().getAnnotation(CommandType.class);
        Optional<Decision.Refused> refused = rules.refusal(spec, command, context);
        Decision decision = refused.isPresent() ? refused.get() : decided(capability, own, state, context);
        return new Outcome(decision, rules.warnings(spec, command, context, state, fold.capabilities()), fold, folded);
    }

    private <C extends Command> Decision decided(
            Capability<C, ?> capability, C command, StreamState state, Context context) {
        Decision decision = capability.decide(command, state, context);
        Optional<Decision.Refused> objection = fold.capabilities().stream()
                .flatMap(one -> one.objection(command, state, context).stream())
                .findFirst();
        return decision instanceof Decision.Accepted accepted
                ? StrandRule.refusal(accepted.events(), state, context)
                        .or(() -> objection)
                        .<Decision>map(refused -> refused)
                        .orElse(accepted)
                : decision;
    }

    private Context context(List<Need> needs) {
        Map<Need, List<Neighbour>> neighbours = new HashMap<>();
        Map<EventId, Fact> events = new HashMap<>();
        Erasable reached = Erasable.NOTHING;
        for (Need need : needs) {
            switch (need) {
                case Need.OfStream one -> neighbours.put(need, neighbours(List.of(one.stream())));
                case Need.OfClaimants many ->
                    neighbours.put(need, neighbours(claims.getOrDefault(many.scope(), List.of())));
                case Need.OfEvent entry ->
                    facts.stream()
                            .filter(fact -> fact.id().equals(entry.event()))
                            .filter(fact -> entry.unseen() || isThere(fact))
                            .forEach(fact -> events.put(fact.id(), fact));
                case Need.OfOrganisations all -> neighbours.put(all, List.of());
                case Need.OfErasure whose -> reached = erasable;
            }
        }
        return new Context(
                stream,
                new CommandId(new UUID(3, 1).toString()),
                sender,
                role,
                NOW,
                occurredAt,
                rationale,
                basis,
                iteration,
                onBehalfOf,
                sourceRefs,
                warrant(),
                label,
                FRESH,
                neighbours,
                events,
                reached);
    }

    private Warrant warrant() {
        return new Warrant(new Asking(sender, Set.of(), role, NOW), footings);
    }

    private boolean isThere(Fact entry) {
        return new EntrySight(
                        stream.kind(),
                        folded().state(),
                        id -> facts.stream().filter(one -> one.id().equals(id)).findFirst())
                .opens(entry, warrant());
    }

    private List<Neighbour> neighbours(List<StreamId> streams) {
        return streams.stream()
                .filter(others::containsKey)
                .map(one -> new Neighbour(one, 1, others.get(one)))
                .toList();
    }
}
