package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.AccessEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamId;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.testing.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts that happened on different days are imported in any order; what the views say of the world stays the same. Each kind
 * of event may be told twice, so that last words, ends and returns change places too.
 */
class OrderOfArrivalLawTest {

    /**
     * The audit trail (A1) and the integrity report (A8) show the record itself. States (A3) and flags (L2) go by the order of
     * storing (rule N10). The dispute register (A9) follows the recorded clock: of two dates that cannot both be right it
     * questions the one stored later. What is told outside (F1 to F3) grows in bundles in the order in which it could be told.
     */
    private static final Set<String> OF_THE_RECORD = Set.of("A1", "A3", "A8", "A9", "F1", "F2", "F3", "L2");

    /**
     * What differs because something was recorded at another moment; the flags of a balancing measure (E10) also say which
     * steps were unexpected, by the order of storing (rule N10).
     */
    private static final Set<String> OF_RECORDING =
            Set.of("eventIds", "eventId", "recordedAt", "lagDays", "lag", "knownThen", "openFlags");

    /** The ids that {@link Told} gives to events. */
    private static final Pattern EVENT_ID = Pattern.compile("0192c3a0-0000-7(?!000)[0-9a-f]{3}-8000-[0-9a-f]{12}");

    private static final List<DomainEvent> FACTS = Samples.oneOfEach().stream()
            .filter(event -> !(event instanceof RecordEvent))
            .toList();

    /** Each of them may happen twice. */
    private static final int TIMES = 2 * FACTS.size();

    /** Facts listed side by side lie far apart in time; it shares no factor with how many there are, so no two share a day. */
    private static final int STRIDE = 83;

    @Provide
    Arbitrary<List<Integer>> facts() {
        return Arbitraries.integers()
                .between(0, TIMES - 1)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(100);
    }

    @Property(tries = 120)
    void what_happened_reads_the_same_in_whatever_order_it_arrived(
            @ForAll("facts") List<Integer> facts, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        Told straight = told(facts);
        Told mixed = told(shuffled);
        ViewCatalogue catalogue = new ViewCatalogue();
        for (ViewEntry entry : catalogue.entries()) {
            if (!OF_THE_RECORD.contains(entry.code())) {
                for (StreamId subject : List.of(Told.CASE, Told.CONFLICT)) {
                    catalogue
                            .view(entry.code(), subject.kind())
                            .ifPresent(view -> assertThat(said(view, subject, mixed))
                                    .as(entry.code())
                                    .isEqualTo(said(view, subject, straight)));
                }
            }
        }
    }

    /** Each fact has a day of its own, which goes with it. */
    private static Told told(List<Integer> facts) {
        Told told = new Told();
        for (int fact : facts) {
            DomainEvent event = FACTS.get(fact % FACTS.size());
            LocalDate day = LocalDate.of(1994, 1, 1).plusDays(11L * (fact * STRIDE % TIMES));
            told.record(where(event, fact), day.toString(), event);
        }
        return told;
    }

    /** What is granted a second time is granted across the organisation. */
    private static StreamId where(DomainEvent event, int fact) {
        if (event instanceof AccessEvent && fact >= FACTS.size()) {
            return Told.ORGANISATION;
        }
        return event instanceof ConflictEvent ? Told.CONFLICT : Told.CASE;
    }

    private static JsonNode said(HistoryView view, StreamId subject, Told told) {
        ViewTable table = view.of(told.read(subject, AsOf.live(Told.TODAY), Reading.Order.OCCURRED));
        return withoutRecording(
                BalconyJson.mapper().valueToTree(List.of(table.rows(), table.figures(), table.footer())));
    }

    private static JsonNode withoutRecording(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!OF_RECORDING.contains(field.getKey())) {
                    kept.set(field.getKey(), withoutRecording(field.getValue()));
                }
            }
            return kept;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            array.forEach(one -> kept.add(withoutRecording(one)));
            return kept;
        }
        return node.isString() && EVENT_ID.matcher(node.asString()).find()
                ? JsonNodeFactory.instance.stringNode(
                        EVENT_ID.matcher(node.asString()).replaceAll("event"))
                : node;
    }
}
