package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Objects;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.TransferEvent.AgreementLevel;
import org.balcony.events.TransferEvent.AgreementNature;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStage;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.TransferEvent.ThirdPartyPart;
import org.balcony.events.codec.WireNames;
import org.balcony.events.samples.ConductSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.exports.rows.AgreementsExport;
import org.balcony.query.exports.rows.EffortsExport;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void an_agreement_that_was_initialled_and_then_signed_is_one_row_with_two_dates() {
        Told told = new Told();
        told.ours("1993", Samples.caseRegistered());
        told.ours("1993-09-13", agreement(AgreementStatus.SIGNED, "1993-09-13"));
        told.ours("1993-08", agreement(AgreementStatus.INITIALLED, "1993-08~"));
        List<NamedCsvRecord> rows = rows(ToldStreams.of(told).in(new AgreementsExport()));
        assertThat(rows).hasSize(1);
        NamedCsvRecord row = rows.getFirst();
        assertThat(row.getField("agreement")).isEqualTo(Told.CASE + "/agreement/a-1");
        assertThat(row.getField("initialled")).isEqualTo("1993-08~");
        assertThat(row.getField("initialledEarliest")).isEqualTo("1993-08-01");
        assertThat(row.getField("initialledLatest")).isEqualTo("1993-08-31");
        assertThat(row.getField("initialledPrecision")).isEqualTo("month, approximate");
        assertThat(row.getField("signed")).isEqualTo("1993-09-13");
        assertThat(row.getField("signedPrecision")).isEqualTo("day");
        assertThat(row.getField("proposed")).isEmpty();
        assertThat(row.getField("status")).isEqualTo("signed");
        assertThat(row.getField("parties")).isEqualTo("actor/" + Samples.GOVERNMENT + "; the Council");
        assertThat(row.getField("partyIds")).isEqualTo("actor/" + Samples.GOVERNMENT);
        assertThat(row.getField("thirdPartyRoles")).isEqualTo("witness");
        assertThat(row.getField("entries")).isEqualTo("2");
        assertThat(row.getField("datedByOccurrence")).isEmpty();
    }

    @Test
    void a_row_names_its_conflict_as_other_data_sets_do_and_where_its_parties_are_from() {
        Told told = new Told();
        told.around("1991", Samples.conflictRegistered());
        told.ours("1993", Samples.caseRegistered());
        told.ours("1993-09-13", agreement(AgreementStatus.SIGNED, "1993-09-13"));
        told.record(
                StreamId.of(Samples.GOVERNMENT),
                "1993",
                new ActorProfiled(
                        null, "The government", "state", List.of(), "Riverland", null, List.of(), null, null));
        NamedCsvRecord row =
                rows(ToldStreams.of(told).in(new AgreementsExport())).getFirst();
        assertThat(row.getField("conflict")).isEqualTo(Told.CONFLICT.toString());
        assertThat(row.getField("conflictCode"))
                .isEqualTo(Samples.conflictRegistered().codeName().toString());
        assertThat(row.getField("region"))
                .isEqualTo(Objects.toString(Samples.conflictRegistered().region(), ""));
        assertThat(row.getField("conflictExternalIds"))
                .isEqualTo(String.join("; ", Samples.conflictRegistered().externalIds()));
        assertThat(row.getField("parties")).isEqualTo("The government; the Council");
        assertThat(row.getField("partyCountries")).isEqualTo("Riverland");
    }

    @Test
    void a_status_without_a_date_of_its_own_is_dated_by_when_it_happened_and_says_so() {
        Told told = new Told();
        told.ours("1993", Samples.caseRegistered());
        told.ours("1993-09", agreement(AgreementStatus.UNILATERAL, null));
        NamedCsvRecord row =
                rows(ToldStreams.of(told).in(new AgreementsExport())).getFirst();
        assertThat(row.getField("unilateral")).isEqualTo("1993-09");
        assertThat(row.getField("datedByOccurrence")).isEqualTo("unilateral");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_kept_from_it() {
        Told told = new Told();
        told.ours("1993", Samples.caseRegistered());
        told.ours(
                "1993-09",
                new AgreementRecorded(
                        new LocalId("a-1"),
                        "=HYPERLINK(\"x\"), \"said\"\nthe minister",
                        null,
                        AgreementStatus.SIGNED,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        NamedCsvRecord row =
                rows(ToldStreams.of(told).in(new AgreementsExport())).getFirst();
        assertThat(row.getField("name")).isEqualTo("'=HYPERLINK(\"x\"), \"said\"\nthe minister");
    }

    @Test
    void an_effort_is_a_case_of_ours_or_an_initiative_of_others() {
        Told told = new Told();
        told.around("1991", Samples.conflictRegistered());
        told.ours("1992-11", Samples.caseRegistered());
        told.ours("1993-01-20", Samples.caseAccepted());
        told.ours("1993-02", Samples.mandateAgreed());
        told.ours("1993-03", ConductSamples.held());
        told.ours("1994-10", Samples.caseClosed());
        told.around("1993", initiative("i-1", "1993/1995-06", null));
        told.around("1993", initiative("i-2", "1993/1994", Samples.CASE));
        told.around("1996", initiative("i-1", "1993/..", null));
        List<NamedCsvRecord> rows = rows(ToldStreams.of(told).in(new EffortsExport()));
        assertThat(rows).hasSize(2);
        NamedCsvRecord ours = rows.get(0);
        assertThat(ours.getField("effort")).isEqualTo(Told.CASE.toString());
        assertThat(ours.getField("start")).isEqualTo("1993-01-20");
        assertThat(ours.getField("end")).isEqualTo("1994-10");
        assertThat(ours.getField("endPrecision")).isEqualTo("month");
        assertThat(ours.getField("status")).isEqualTo("closed");
        assertThat(ours.getField("outcome")).isNotEmpty();
        assertThat(ours.getField("sessionsHeld")).isEqualTo("1");
        assertThat(ours.getField("sessionKinds")).isEqualTo("problem_solving_workshop");
        assertThat(ours.getField("places")).isEqualTo("a school on the west bank");
        assertThat(ours.getField("origin"))
                .isEqualTo(WireNames.of(Samples.caseRegistered().origin()));
        assertThat(ours.getField("conflictCode"))
                .isEqualTo(Samples.conflictRegistered().codeName().toString());
        assertThat(ours.getField("sources")).isNotNull();
        NamedCsvRecord theirs = rows.get(1);
        assertThat(theirs.getField("effort")).isEqualTo(Told.CONFLICT + "/initiative/i-1");
        assertThat(theirs.getField("start")).isEqualTo("1993");
        assertThat(theirs.getField("end")).isEmpty();
        assertThat(theirs.getField("kind")).isEqualTo("dialogue");
        assertThat(theirs.getField("conflictCode")).isEqualTo(ours.getField("conflictCode"));
    }

    private static InitiativeMapped initiative(String id, String period, @Nullable CaseId ours) {
        return new InitiativeMapped(
                new LocalId(id),
                List.of(Samples.OUR_ORGANISATION),
                InitiativeKind.DIALOGUE,
                null,
                List.of(Samples.GOVERNMENT),
                List.of("borders"),
                When.of(period),
                InitiativeStatus.ACTIVE,
                ours);
    }

    private static AgreementRecorded agreement(AgreementStatus status, @Nullable String signed) {
        return new AgreementRecorded(
                new LocalId("a-1"),
                "Declaration of Principles",
                signed == null ? null : When.of(signed),
                status,
                AgreementStage.SUBSTANTIVE_PARTIAL,
                AgreementLevel.INTRASTATE,
                AgreementNature.TERRITORY,
                null,
                List.of(ActorOrText.of(Samples.GOVERNMENT), new ActorOrText("the Council")),
                List.of(new ThirdPartyPart(ActorOrText.of(Samples.OUR_ORGANISATION), "witness")),
                List.of("pax:737"));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
