package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcony.events.value.Level;

/** What a reader is handed is the same, byte for byte, whether or not other events lie in between that it may not see. */
class NoTraceTest {

    private final EventText text = new EventText("/balcony", "");

    @Property(tries = 60)
    void pages_are_the_same_with_and_without_withheld_events(
            @ForAll @Size(max = 80) List<Boolean> visible,
            @ForAll @IntRange(min = 1, max = 20) int limit,
            @ForAll @IntRange(max = 400) int more) {
        RememberedLog mixed = new RememberedLog();
        RememberedLog plain = new RememberedLog();
        for (boolean one : visible) {
            if (one) {
                mixed.records(Level.COORDINATION);
                plain.records(Level.COORDINATION);
            } else {
                mixed.records(Level.RESTRICTED);
            }
        }
        LongStream.range(0, more).forEach(_ -> mixed.records(Level.RESTRICTED));
        assertThat(answers(mixed, limit)).isEqualTo(answers(plain, limit));
    }

    /** The pages in words, but for ids, times and statements, which number themselves by the log. */
    private List<String> answers(RememberedLog log, int limit) {
        VisibleEvents events = Readers.view(log, Duration.ofMinutes(1));
        Subscription partner = Readers.everything(Readers.PARTNER);
        List<String> answers = new ArrayList<>();
        Cursor cursor = Cursor.START;
        EventPage page;
        do {
            page = events.page(partner, cursor, limit);
            StringBuilder answer = new StringBuilder(page.caughtUp() + "\n");
            page.events().forEach(one -> answer.append(masked(new String(text.of(one, partner)))));
            answers.add(answer.toString());
            cursor = page.reached();
        } while (!page.caughtUp());
        return answers;
    }

    private static String masked(String event) {
        return event.replaceAll("\"id\":\"[^\"]*\"", "id")
                .replaceAll("\"time\":\"[^\"]*\"", "time")
                .replaceAll("finding [0-9]+", "finding");
    }
}
