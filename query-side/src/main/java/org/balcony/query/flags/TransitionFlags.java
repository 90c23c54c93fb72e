package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.events.DomainEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.history.Standing;
import org.balcony.events.value.StreamId;
import org.balcony.query.flags.Machines.Step;
import org.balcony.query.kernel.Entry;

/** Flags records that are no step their machine knows from where it stood, in the order of storing (rule N10). */
final class TransitionFlags {

    private TransitionFlags() {}

    static List<FlagRow> in(Scene scene) {
        StreamId theCase = scene.reading().subject();
        Map<String, String> states = new HashMap<>();
        Map<String, List<Entry<DomainEvent>>> unexpected = new LinkedHashMap<>();
        for (Standing one : scene.ours()) {
            for (Step step : Machines.steps(one, theCase)) {
                String from = states.getOrDefault(step.subject(), Machines.NONE);
                if (!step.from().contains(from)) {
                    unexpected
                            .computeIfAbsent(step.subject(), _ -> new ArrayList<>())
                            .add(Scene.entry(one));
                }
                String to = step.to().getOrDefault(from, step.otherwise());
                states.put(step.subject(), to.isEmpty() ? from : to);
            }
        }
        return unexpected.entrySet().stream()
                .map(entry -> flag(scene, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FlagRow flag(Scene scene, String subject, List<Entry<DomainEvent>> entries) {
        String kinds = entries.stream()
                .map(one ->
                        EventCatalogue.standard().entry(one.event().getClass()).type())
                .map(type ->
                        type.substring("balcony.".length()).replace('.', ' ').replace('-', ' '))
                .distinct()
                .collect(Collectors.joining(", "));
        return scene.flag(
                FlagCode.UNEXPECTED_TRANSITION,
                subject,
                entries.getFirst().recordedDay(),
                "Recorded although what stood on record did not lead to it: %s.".formatted(kinds),
                entries);
    }
}
