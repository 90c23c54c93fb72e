package org.balcony.query.kernel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;

/**
 * What a view counts for readers who may not see the records themselves: the few named aggregates. Such a view shows of
 * these records counts only, names none of their events, and hides small cells where the audience asks for it.
 *
 * <p>Entries about a counted entry (corrections, annulments, new labels) are counted with it.
 *
 * @param shelves what is counted, by the role that may have the counts
 * @param page the page that the view is for those who pay; empty where it is none
 */
public record Counted(Map<Role, Set<Shelf>> shelves, Optional<Page> page) {

    /** Counts nothing but what its reader may see. */
    public static final Counted NOTHING = new Counted(Map.of());

    /**
     * A page written for those who pay. It reads the same for whoever may look at it before they do; nobody else may.
     *
     * @param least the least they must be entitled to
     * @param shelves what it is written from
     */
    public record Page(ReportingEntitlement least, Set<Shelf> shelves) {

        /** Who may see what those who pay are told: the team, and who administers, audits and evaluates. */
        private static final Set<Role> PREVIEW = EnumSet.of(
                Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR, Role.EVALUATOR);

        public Page {
            shelves = Set.copyOf(shelves);
        }

        /** Whether somebody in these roles, entitled to that much, may read it. */
        public boolean opens(Collection<Role> roles, ReportingEntitlement entitlement) {
            return least.compareTo(entitlement) <= 0 || roles.stream().anyMatch(PREVIEW::contains);
        }
    }

    public Counted {
        shelves = Map.copyOf(shelves);
    }

    /** What is counted for each role, on no page of updates. */
    public Counted(Map<Role, Set<Shelf>> shelves) {
        this(shelves, Optional.empty());
    }

    /** A page for those who pay. */
    public static Counted page(ReportingEntitlement least, Shelf... shelves) {
        return new Counted(Map.of(), Optional.of(new Page(least, Set.of(shelves))));
    }

    /** What is counted for somebody in these roles who pays for nothing. */
    public Set<Shelf> of(Set<Role> roles) {
        return of(roles, ReportingEntitlement.NONE);
    }

    /** What is counted for somebody in these roles whose arrangements entitle them to that much. */
    public Set<Shelf> of(Set<Role> roles, ReportingEntitlement entitlement) {
        Set<Shelf> counted = new HashSet<>();
        shelves.forEach((role, some) -> {
            if (roles.contains(role)) {
                counted.addAll(some);
            }
        });
        page.filter(one -> one.opens(roles, entitlement)).ifPresent(one -> counted.addAll(one.shelves()));
        return Set.copyOf(counted);
    }

    /** Whether somebody in these roles, entitled to that much, may ask for the view at all. */
    public boolean opens(Set<Role> roles, ReportingEntitlement entitlement) {
        return page.map(one -> one.opens(roles, entitlement)).orElse(true);
    }
}
