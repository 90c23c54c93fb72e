package org.balcony.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;

import java.util.List;
import org.balcony.command.kernel.Given;
import org.balcony.command.transfer.TransferCommand.RecordAgreement;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransferCapabilityTest {

    private static final LocalId DOP = new LocalId("dop");
    private static final LocalId OTHER = new LocalId("other");
    private static final String NAME = "Declaration of Principles";
    private static final List<ActorOrText> PARTIES = List.of(new ActorOrText("Israël"), new ActorOrText("منظمة"));

    private static Given given() {
        return Given.on(CASE, new TransferCapability());
    }

    @Nested
    class Record_agreement {

        @Test
        void parties_are_kept_as_the_source_wrote_them() {
            given().when(record(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .then(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .unflagged();
        }

        @Test
        void each_status_of_one_agreement_has_a_date_of_its_own() {
            given().given(recorded(DOP, NAME, "1993-08-20", AgreementStatus.INITIALLED))
                    .when(record(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .unflagged();
        }

        @Test
        void another_date_for_the_same_agreement_and_status_is_flagged() {
            var outcome = given().given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .when(record(DOP, "DOP", "1993-12", AgreementStatus.SIGNED))
                    .flagged(TransferWarning.DATE_CONFLICT);
            assertThat(outcome.factsOf(TransferWarning.DATE_CONFLICT))
                    .containsEntry("dateSigned", "1993-09-13")
                    .containsEntry("event", Given.id(1).toString());
        }

        @Test
        void another_date_for_an_agreement_of_the_same_name_is_flagged() {
            given().given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED))
                    .when(record(OTHER, NAME, "1993-09-14", AgreementStatus.SIGNED))
                    .flagged(TransferWarning.DATE_CONFLICT);
        }

        @Test
        void a_coarser_date_that_may_be_the_same_or_no_date_is_no_conflict() {
            Given signed = given().given(recorded(DOP, NAME, "1993-09-13", AgreementStatus.SIGNED));
            signed.when(record(DOP, NAME, "1993-09", AgreementStatus.SIGNED)).unflagged();
            signed.when(record(DOP, NAME, null, AgreementStatus.SIGNED)).unflagged();
        }
    }

    private static When when(String edtf) {
        return edtf == null ? null : When.of(edtf);
    }

    private static RecordAgreement record(LocalId id, String name, String date, AgreementStatus status) {
        return new RecordAgreement(recorded(id, name, date, status));
    }

    private static AgreementRecorded recorded(LocalId id, String name, String date, AgreementStatus status) {
        return new AgreementRecorded(
                id, name, when(date), status, null, null, null, null, PARTIES, List.of(), List.of());
    }
}
