package org.balcony.command.kernel;

import java.util.Set;
import org.balcony.events.access.Clearance;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Role;

/** What a flag or refusal rests on, and so what whoever is told of it learns about; widest first. */
public enum Source {
    /** What the sender said, and the clock. */
    SENDER,
    /** That there is a case, its stages and its status: whoever has business with it knows them. */
    CASE,
    /** The work on record, which whoever comes from outside sees in parts at most: they are told the rule, and no facts. */
    WORK,
    /** What we think of people, who takes part and who is gone: those from outside are told no more than that it cannot be. */
    PEOPLE,
    /** What endangers people: for those alone who are let into the safety compartment. */
    SAFETY;

    /** Whether whoever stands on that may be told the rule itself. */
    public boolean tells(Warrant warrant) {
        return switch (this) {
            case SENDER, CASE, WORK -> true;
            case PEOPLE -> isOfTheHouse(warrant);
            case SAFETY ->
                isOfTheHouse(warrant)
                        && Insight.into(Shelf.SAFETY, warrant.asking().role())
                        && warrant.beyond(Set.of(Compartment.SAFETY)).isEmpty();
        };
    }

    /** Whether whoever stands on that may also be told what nobody there has said. */
    public boolean tellsFacts(Warrant warrant) {
        return switch (this) {
            case SENDER, CASE -> true;
            case WORK, PEOPLE -> isOfTheHouse(warrant) && seesTheWork(warrant);
            case SAFETY -> tells(warrant);
        };
    }

    private static boolean isOfTheHouse(Warrant warrant) {
        return !Clearance.isOutside(warrant.asking().role());
    }

    /** Evaluators have the work in view, without what endangers people and what parties entrusted. */
    private static boolean seesTheWork(Warrant warrant) {
        return warrant.asking().role() != Role.EVALUATOR;
    }
}
