package org.balcony.query.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balcony.events.codec.BalconyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String HEADER =
            "place,on,recordedAt,lastedDays.min,lastedDays.max,share,balance,confidence,guests,gifts,facts,remark,"
                    + "announced,disputed,corrected,uncertain,eventIds";

    @Test
    void columns_follow_from_the_type_of_the_rows_and_the_entries_come_last() {
        assertThat(text(Visits.report("Oslo"))).isEqualTo(HEADER + "\r\n");
        assertThat(text(Visits.report("Oslo", Visits.visit("Oslo")))).startsWith(HEADER + "\r\n");
    }

    @Test
    void a_row_is_a_line_and_dates_stay_as_the_source_wrote_them() {
        NamedCsvRecord line = read("Oslo");
        assertThat(line.getField("place")).isEqualTo("Oslo");
        assertThat(line.getField("on")).isEqualTo("1993-04~");
        assertThat(line.getField("recordedAt")).isEqualTo("1993-05-01T09:00:00Z");
        assertThat(line.getField("lastedDays.min")).isEqualTo("426");
        assertThat(line.getField("lastedDays.max")).isEqualTo("820");
        assertThat(line.getField("share")).isEqualTo("0.75");
        assertThat(line.getField("confidence")).isEqualTo("medium");
        assertThat(line.getField("guests")).isEqualTo("Oslo; Amina");
        assertThat(line.getField("remark")).isEmpty();
        assertThat(line.getField("disputed")).isEqualTo("true");
        assertThat(line.getField("eventIds")).isEqualTo(Visits.FIRST + "; " + Visits.SECOND);
        assertThat(BalconyJson.mapper()
                        .readTree(line.getField("gifts"))
                        .path(0)
                        .path("what")
                        .asString())
                .isEqualTo("Oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'quoted"})
    void a_text_is_never_a_formula_and_a_number_stays_a_number(String text) {
        NamedCsvRecord line = read(text);
        assertThat(line.getField("place")).isEqualTo("'" + text);
        assertThat(line.getField("guests")).isEqualTo("'" + text + "; Amina");
        assertThat(line.getField("balance")).isEqualTo("-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b", "say \"so\"", "two\r\nlines", " around ", "نهر السلام", "שלום", "和平", "мир", "🕊", "a;b"})
    void every_text_is_read_back_as_it_was(String text) {
        assertThat(read(text).getField("place")).isEqualTo(text);
    }

    private static NamedCsvRecord read(String text) {
        List<NamedCsvRecord> lines = CsvReader.builder()
                .allowMissingFields(false)
                .allowExtraFields(false)
                .ofNamedCsvRecord(text(Visits.report(text, Visits.visit(text))))
                .stream()
                .toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static String text(Report report) {
        return new String(Csv.of(report), StandardCharsets.UTF_8);
    }
}
