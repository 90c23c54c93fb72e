package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Reading;

/** The states that things pass through, one entry after another. */
public final class Course {

    /**
     * A state reached.
     *
     * @param noun the word before the id of such things, the same in every view
     * @param subject the thing, such as {@code session/s-1}
     * @param by the entry it was reached with
     */
    public record Reached(String noun, String subject, String state, Standing by) {}

    private record Key(Machine machine, String subject) {}

    private Course() {}

    /**
     * What every entry makes of the things it is about, taken in this order; what dates bring about is not among it, nor
     * are things of which a case has only one.
     */
    public static List<Reached> of(List<Standing> inOrder, Reading reading) {
        Map<Key, Thing> things = new HashMap<>();
        List<Reached> course = new ArrayList<>();
        Optional<LocalId> reported = Scene.reported(inOrder);
        for (Standing one : inOrder) {
            for (Step step : Steps.of(one.event(), Scene.of(one, reported))) {
                Thing thing =
                        things.computeIfAbsent(new Key(step.machine(), step.subject()), _ -> new Thing(step, reading));
                thing.take(step, one);
                if (!thing.state().equals(Step.NOTHING) && !step.subject().equals(Step.THE_ONLY_ONE)) {
                    course.add(new Reached(step.machine().noun(), step.subject(), thing.state(), one));
                }
            }
        }
        return course;
    }
}
