package org.balcony.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @Test
    void the_example_of_the_specification_is_read() {
        assertThat(TilePath.of("0/x001/x234/067")).isEqualTo(new TilePath(0, 1_234_067, 256));
        assertThat(TilePath.of("1/000.p/67")).isEqualTo(new TilePath(1, 0, 67));
        assertThat(TilePath.of("63/x999/999")).isEqualTo(new TilePath(63, 999_999, 256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/0000",
                "0/x001",
                "0/001/002",
                "0/x000/001",
                "00/000",
                "64/000",
                "-1/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/007",
                "0/000.p",
                "0/000/",
                "data/000",
                "entries/000",
                "0/../000",
                "0/x001/x234/067\n",
                "0/٠٠٠"
            })
    void any_other_way_of_writing_is_refused(String path) {
        assertThatThrownBy(() -> TilePath.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void every_tile_has_one_way_to_be_written(
            @ForAll @IntRange(min = 0, max = 63) int level,
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        assertThat(TilePath.of(written(level, index, width))).isEqualTo(new TilePath(level, index, width));
    }

    @Test
    void a_tile_is_there_when_the_tree_has_all_its_hashes() {
        assertThat(TilePath.of("0/000.p/255").within(255)).isTrue();
        assertThat(TilePath.of("0/000").within(255)).isFalse();
        assertThat(TilePath.of("0/000").within(256)).isTrue();
        assertThat(TilePath.of("0/001.p/1").within(256)).isFalse();
        assertThat(TilePath.of("1/000.p/1").within(255)).isFalse();
        assertThat(TilePath.of("1/000.p/1").within(256)).isTrue();
        assertThat(TilePath.of("63/x999/x999/x999/x999/x999/999").within(Long.MAX_VALUE))
                .isFalse();
    }

    private static String written(int level, long index, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return level + "/" + path + (width == 256 ? "" : ".p/" + width);
    }
}
