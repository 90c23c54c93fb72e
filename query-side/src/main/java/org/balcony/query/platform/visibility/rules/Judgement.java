package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Mentions;
import org.balcony.events.access.Shelf;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Reader;

/**
 * Says how much one reader sees of the events of one stream at one moment. Used by one thread.
 *
 * <p>It judges by the cells that are open to the reader there: the best of what each cell alone allows.
 */
public final class Judgement {

    private final Reader reader;
    private final List<Cell> cells;
    private final Facts facts;
    private final boolean party;
    private final Instant moment;
    private final boolean naming;
    private final Map<EventId, Insight> judged = new HashMap<>();
    private final Withheld withheld = new Withheld(this::mayKnowOf, this::mayKnowOf);

    /**
     * A judgement.
     *
     * @param around the facts of the conflict around a case; those of the stream itself for all others
     * @param naming whether an actor is to be named to roles that see no profiles
     */
    public Judgement(Reader reader, List<Cell> cells, Facts facts, Facts around, Instant moment, boolean naming) {
        this.reader = reader;
        this.cells = List.copyOf(cells);
        this.facts = facts;
        this.party =
                facts.namings().isParty(reader.actors()) || around.namings().isParty(reader.actors());
        this.moment = moment;
        this.naming = naming;
    }

    /** How much of an event of the stream the reader sees. */
    public Insight of(RecordedEvent event) {
        Insight known = judged.get(event.fact().id());
        if (known != null) {
            return known;
        }
        Insight insight = Insight.NONE;
        for (Cell cell : cells) {
            insight = insight.or(in(cell, event));
        }
        judged.put(event.fact().id(), insight);
        return insight;
    }

    /** What the reader sees of an event of the stream, whoever it names; empty where it is not seen whole. */
    public Optional<RecordedEvent> shown(RecordedEvent event) {
        Insight insight = of(event);
        return insight.isWhole() ? Optional.of(Trimmed.of(event, insight.hidden(), withheld)) : Optional.empty();
    }

    private boolean mayKnowOf(LocalId matter) {
        Set<EventId> records = facts.confidences().records().getOrDefault(matter, Set.of());
        return records.isEmpty() || records.stream().anyMatch(this::mayKnowOf);
    }

    private boolean mayKnowOf(EventId entry) {
        RecordedEvent recorded = facts.events().get(entry);
        return recorded != null && of(recorded).grade() != Grade.NONE;
    }

    /**
     * The participations that lie in a compartment into which no cell of the reader lets: whoever nominated somebody into
     * it put there all that is recorded of the participation.
     */
    public Set<LocalId> closedParticipations() {
        Set<LocalId> closed = new HashSet<>();
        facts.compartments().forEach((participation, compartments) -> {
            if (cells.stream().noneMatch(cell -> cell.clearance().compartments().containsAll(compartments))) {
                closed.add(participation);
            }
        });
        return closed;
    }

    /** Whether an event lies in the scope of the reader, whatever its shelf and label. */
    public boolean isInScope(RecordedEvent event, Set<Role> roles) {
        return cells.stream().anyMatch(cell -> roles.contains(cell.role()) && isInScope(cell, event));
    }

    /** The label under which an event lies now. */
    public Label label(RecordedEvent event) {
        return facts.label(event, moment);
    }

    /** Whether one cell of the reader lets into that compartment. */
    public boolean enters(Compartment compartment) {
        return cells.stream().anyMatch(cell -> cell.clearance().compartments().contains(compartment));
    }

    private Insight in(Cell cell, RecordedEvent event) {
        Insight insight = byRule(cell, event);
        return cell.role() == Role.AUDITOR && !insight.isWhole() && isInScope(cell, event) ? Insight.ACT : insight;
    }

    private Insight byRule(Cell cell, RecordedEvent event) {
        Rule rule = TableOfSight.of(cell.role(), Shelf.of(event.fact().event()));
        return switch (rule) {
            case YES -> Insight.when(isOpen(cell, event));
            case NO -> named(cell, event);
            case ACT -> Insight.NONE;
            case ENTRUSTED -> entrusted(cell, event);
            case PER_REGIME -> isOpen(cell, event) ? perRegime(event) : Insight.NONE;
            case WITHOUT_SUMMARY -> isOpen(cell, event) ? withoutSummary(event) : Insight.NONE;
            case CONSENTED -> Insight.when(isOpen(cell, event) && isConsented(event));
            case OWN -> Insight.when(covers(cell, event) && isOwn(event));
            case OWN_SESSIONS -> Insight.when(isOpen(cell, event) && isOfOwnSession(cell, event));
            case NOMINATED -> Insight.when(covers(cell, event) && isOfNominated(event));
            case NAMED -> Insight.when(isOpen(cell, event) && names(event));
            case NO_PARTY -> Insight.when(isOpen(cell, event) && !party);
            case RELEASED -> Insight.when(isOpen(cell, event) && isReleased(cell, event));
            case SHARED -> Insight.when(isOpen(cell, event) && isShared(event));
            case ABOUT -> about(cell, event, true);
            case ABOUT_ENTRIES -> about(cell, event, false);
        };
    }

    private boolean isOpen(Cell cell, RecordedEvent event) {
        return covers(cell, event) && isInScope(cell, event);
    }

    private boolean covers(Cell cell, RecordedEvent event) {
        return cell.clearance().covers(facts.label(event, moment));
    }

    /** A strand opens what names it, and what the case itself is as long as it names no other. */
    private boolean isInScope(Cell cell, RecordedEvent event) {
        if (cell.strand().isEmpty()) {
            return true;
        }
        Set<String> strands = facts.strands(event);
        return strands.contains(cell.strand().get())
                || (strands.isEmpty() && Shelf.of(event.fact().event()) == Shelf.CASE);
    }

    private Insight named(Cell cell, RecordedEvent event) {
        return naming && Shelf.of(event.fact().event()) == Shelf.ECOSYSTEM && isOpen(cell, event)
                ? Insight.without(Hidden.PROFILE)
                : Insight.NONE;
    }

    private Insight entrusted(Cell cell, RecordedEvent event) {
        Matter matter = facts.matter(event).orElse(null);
        boolean namesNone = Mentions.of(event.fact().event()).matter().isEmpty();
        if (isOpen(cell, event) && (namesNone || matter != null || recorded(event))) {
            return Insight.WHOLE;
        }
        if (matter == null || !isInScope(cell, event) || !cell.clearance().covers(besidesOwner(matter, event))) {
            return Insight.NONE;
        }
        if (matter.isHeldBy(reader) || recorded(event) || matter.isDisclosedTo(reader, true, moment)) {
            return Insight.WHOLE;
        }
        return matter.isDisclosedTo(reader, false, moment) ? Insight.ACT : Insight.NONE;
    }

    /** Who is entrusted with a matter needs neither its level nor its owner's cell, but every other cell. */
    private Label besidesOwner(Matter matter, RecordedEvent event) {
        TreeSet<Compartment> others = new TreeSet<>(facts.label(event, moment).compartments());
        matter.owners().forEach(owner -> others.remove(Compartment.party(owner)));
        return new Label(Level.PUBLIC, others);
    }

    private Insight perRegime(RecordedEvent event) {
        if (!(event.fact().event() instanceof SessionHeld held)) {
            return Insight.WHOLE;
        }
        return facts.regimes()
                .over(held.sessionId(), facts.sessions(), moment)
                .map(Judgement::under)
                .orElse(Insight.WHOLE);
    }

    private static Insight under(RegimeKind regime) {
        return switch (regime) {
            case STRICT -> Insight.without(Hidden.SUMMARY, Hidden.ATTRIBUTION);
            case NON_ATTRIBUTION -> Insight.without(Hidden.ATTRIBUTION);
            case AGREED_SUMMARY_ONLY, ON_RECORD -> Insight.WHOLE;
        };
    }

    private static Insight withoutSummary(RecordedEvent event) {
        return event.fact().event() instanceof SessionHeld ? Insight.without(Hidden.SUMMARY) : Insight.WHOLE;
    }

    private boolean isConsented(RecordedEvent event) {
        return !(event.fact().event() instanceof ObservationRecorded observation)
                || observation.participationId() == null
                || facts.people().letEvaluatorsLook(observation.participationId(), moment);
    }

    private boolean recorded(RecordedEvent event) {
        return event.fact().circumstances().recordedBy().equals(reader.user());
    }

    private boolean isOwn(RecordedEvent event) {
        ActorId behalf = event.fact().circumstances().onBehalfOf();
        return recorded(event) || (behalf != null && reader.actors().contains(behalf));
    }

    private boolean isOfOwnSession(Cell cell, RecordedEvent event) {
        Set<String> strands = facts.strands(event);
        return cell.strand().filter(strands::contains).isPresent()
                || facts.session(event).map(facts.sessions().people()::get).stream()
                        .flatMap(Set<LocalId>::stream)
                        .anyMatch(one -> facts.people().isNominatedBy(reader, one));
    }

    private boolean isOfNominated(RecordedEvent event) {
        return facts.people()
                .areNominatedBy(reader, PeopleIn.participations(event.fact().event()));
    }

    private boolean names(RecordedEvent event) {
        return Oneself.isAmong(reader, facts.namings().of(event.fact().event()));
    }

    private boolean isReleased(Cell cell, RecordedEvent event) {
        return facts.products().isReleased(event.fact().event(), reader, cell.role())
                || isShared(event)
                || (Shelf.of(event.fact().event()) == Shelf.OUTCOMES
                        && facts.label(event, moment).level() == Level.PUBLIC);
    }

    private boolean isShared(RecordedEvent event) {
        return Oneself.isAmong(
                reader, facts.confidences().shared().getOrDefault(event.fact().id(), Set.of()));
    }

    private Insight about(Cell cell, RecordedEvent event, boolean flagsToo) {
        if (!(event.fact().event() instanceof RecordEvent entry) || !covers(cell, event)) {
            return Insight.NONE;
        }
        if (entry.about().isEmpty()) {
            return Insight.when(flagsToo && isInScope(cell, event));
        }
        return Insight.when(entry.about().stream().allMatch(target -> isSeen(target, event, entry)));
    }

    private boolean isSeen(EventId id, RecordedEvent entry, RecordEvent says) {
        RecordedEvent target = facts.events().get(id);
        if (target == null || target.position() >= entry.position()) {
            return false;
        }
        Insight insight = of(target);
        return insight.isWhole()
                && !(says instanceof RecordCorrected correction
                        && insight.hidden().stream().anyMatch(one -> one.covers(correction.field())));
    }
}
