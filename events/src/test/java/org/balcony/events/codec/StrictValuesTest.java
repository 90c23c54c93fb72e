package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.balcony.events.codec.Refusals.bytes;
import static org.balcony.events.codec.Refusals.correction;
import static org.balcony.events.codec.Refusals.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Money;
import org.balcony.events.value.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictValuesTest {

    record Budget(Money money, @Nullable Score score, SortedSet<Level> levels) {}

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                caseCode        | ''                | a code is 1 to 64
                caseCode        | a b               | a code is 1 to 64
                conflictId      | 7                 | Invalid UUID string: 7
                conflictId      | 0192C3A0-0000-7000-8000-0000000000C1 | not a UUID in canonical lower-case form
                leadOrganisation | ''               | an actor is named in 1 to 1,000 characters
                leadOrganisation | ' '              | is blank
                origin          | own               | must be one of party_request, own_initiative
                """)
        void that_are_written_as_text_give_their_own_reason(String field, String value, String reason) {
            String json = """
                    {"caseCode":"C","conflictId":"0192c3a0-0000-7000-8000-0000000000c1","workingTitle":"t",
                     "leadOrganisation":"us","origin":"own_initiative","defaultLabel":{"level":"team"}}""".replaceAll("(\"" + field + "\":)\"[^\"]*\"", "$1\"" + value + "\"");
            MalformedJson refusal = refusal(json, CaseRegistered.class);
            assertThat(refusal.path()).isEqualTo(field);
            assertThat(refusal.reason()).startsWith(reason);
        }

        @ParameterizedTest
        @ValueSource(strings = {"7", "true", "{}", "{\"value\":\"C\"}", "[]", "[\"C\"]"})
        void that_are_written_as_text_are_never_anything_else(String value) {
            String json = """
                    {"stageIterationId":%s,"stage":"design","iterationNo":1,"trigger":"first"}""";
            assertThat(refusal(json.formatted(value), StageIterationOpened.class)
                            .path())
                    .isEqualTo("stageIterationId");
            assertThat(refusal(
                                    "{\"agreementId\":\"a\",\"name\":\"n\",\"status\":\"signed\",\"dateSigned\":"
                                            + value + "}",
                                    AgreementRecorded.class)
                            .path())
                    .isEqualTo("dateSigned");
            assertThat(refusal(
                                    "{\"agreementId\":\"a\",\"name\":\"n\",\"status\":\"signed\",\"parties\":[" + value
                                            + "]}",
                                    AgreementRecorded.class)
                            .path())
                    .isEqualTo("parties[0]");
        }

        @Test
        void of_several_parts_name_the_part() {
            MalformedJson incomplete = refusal(
                    "{\"declaredTrack\":\"I\",\"scheme\":\"own\",\"profile\":{\"level\":\"elite\"}}",
                    TrackDesignated.class);
            assertThat(incomplete.path()).startsWith("profile.");
            MalformedJson inList = refusal(
                    "{\"agreementId\":\"a\",\"name\":\"n\",\"status\":\"signed\","
                            + "\"thirdParties\":[{\"actor\":\"x\"},{\"role\":\"chair\"}]}",
                    AgreementRecorded.class);
            assertThat(inList.path()).isEqualTo("thirdParties[1].actor");
            assertThat(refusal("{\"money\":{\"currency\":\"EUR\"}}", Budget.class)
                            .path())
                    .isEqualTo("money.amount");
            assertThat(refusal("{\"money\":{\"amount\":\"1\",\"currency\":\"XYZ\"}}", Budget.class)
                            .reason())
                    .isEqualTo("a currency is an ISO 4217 code, such as EUR");
        }

        @Test
        void a_score_is_a_number_or_the_word_unknown() {
            assertThat(finding("3").score()).isEqualTo(Score.of(3));
            assertThat(finding("\"unknown\"").score()).isEqualTo(Score.UNKNOWN);
            assertThat(finding("null").score()).isNull();
            for (String bad : List.of("5", "-1", "3.0", "\"3\"", "\"\"", "true", "{}", "[]", "99999999999")) {
                MalformedJson refusal = catchThrowableOfType(MalformedJson.class, () -> finding(bad));
                assertThat(refusal.path()).isEqualTo("score");
            }
        }

        @Test
        void a_label_may_leave_its_compartments_out() {
            assertThat(StrictReader.read(bytes("{\"level\":\"team\"}"), Label.class))
                    .isEqualTo(Label.of(Level.TEAM));
            assertThat(refusal("{\"compartments\":[\"safety\"]}", Label.class).path())
                    .isEqualTo("level");
            assertThat(refusal("{\"level\":\"team\",\"compartments\":[\"secret\"]}", Label.class)
                            .path())
                    .isEqualTo("compartments[0]");
            assertThat(refusal("{\"level\":\"team\",\"compartments\":null}", Label.class)
                            .path())
                    .isEqualTo("compartments");
        }

        private AssessmentFindingRecorded finding(String score) {
            return StrictReader.read(
                    bytes("{\"kind\":\"need\",\"statement\":\"s\",\"score\":" + score + "}"),
                    AssessmentFindingRecorded.class);
        }
    }

    @Nested
    class Trees {

        @Test
        void keep_a_written_null_and_must_be_there() {
            RecordCorrected correction = StrictReader.read(bytes(correction("null")), RecordCorrected.class);
            assertThat(correction.newValue().isNull()).isTrue();
            assertThat(refusal(correction("1").replace("\"old\":null,", ""), RecordCorrected.class)
                            .path())
                    .isEqualTo("old");
        }

        @ParameterizedTest
        @CsvSource({
            "1.0,1",
            "1.50,1.5",
            "-0,0",
            "-0.0,0",
            "1e2,100",
            "0.000001,0.000001",
            "9007199254740992,9007199254740992"
        })
        void hold_numbers_in_their_one_spelling(String written, String canonical) {
            RecordCorrected correction = StrictReader.read(bytes(correction(written)), RecordCorrected.class);
            byte[] payload = new EventCodec().payload(correction);
            assertThat(new String(payload, StandardCharsets.UTF_8)).contains("\"new\":" + canonical + ",");
            assertThat(new EventCodec().event("balcony.record.corrected", 1, payload))
                    .isEqualTo(correction);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "9007199254740993",
                    "1e21",
                    "1e400",
                    "1e-7",
                    "1e1000000000",
                    "-1e-1000000000",
                    "0.1234567890123456789",
                    "333333333.33333329",
                    "123456789012345678901234567890"
                })
        void refuse_numbers_that_other_readers_would_round(String number) {
            MalformedJson refusal = refusal(correction("[" + number + "]"), RecordCorrected.class);
            assertThat(refusal.path()).isEqualTo("new");
            assertThat(refusal.reason()).isEqualTo(CanonicalNodes.NUMBER_RULE);
        }
    }
}
