package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class SmallCountsInFlagsTest {

    private final Told told = new Told();

    @Test
    void a_missed_target_is_told_without_numbers_to_readers_from_whom_small_groups_are_kept() {
        told.ours(
                "2024-01-01",
                new InclusionTargetSet(
                        new LocalId("t"),
                        InclusionDimension.GENDER,
                        "women",
                        Comparator.MIN_SHARE,
                        new Quantity(new BigDecimal("0.4")),
                        null,
                        TargetScope.EACH_SESSION,
                        TargetSetter.DONOR));
        told.ours("2024-02-01", Participants.byGender("s", 3, 17, 0));
        assertThat(explanations(true)).singleElement().asString().contains("3 of 20");
        assertThat(explanations(false))
                .containsExactly("Gender, women: the target is missed; the target was set by donor.");
    }

    private List<String> explanations(boolean smallCells) {
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(false, smallCells),
                Map.of());
        return new FlagsView()
                .of(reading).rows().stream()
                        .map(FlagRow.class::cast)
                        .filter(row -> row.code() == FlagCode.INCLUSION_TARGET_MISSED)
                        .map(FlagRow::explanation)
                        .toList();
    }
}
