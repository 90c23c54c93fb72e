package org.balcony.query.audit.authorityhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.AuthorityKind;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.InForce;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorityHistoryViewTest {

    private final AuthorityHistoryView view = new AuthorityHistoryView(Set.of(Role.RECORDS_STEWARD, Role.AUDITOR));
    private final Told told = new Told();

    @Test
    void a_role_lasts_from_its_assignment_to_its_end_and_says_how_it_ended() {
        told.ours("2024-01-01", assigned("r-1", "amina", null));
        told.ours("2024-03-01", ended("r-1", RoleEndReason.ROTATION));
        AuthorityHistoryRow row = rows(told.live()).getFirst();
        assertThat(row.end()).isEqualTo(When.of("2024-03-01"));
        assertThat(row.endedHow()).isEqualTo("rotation");
        assertThat(row.days()).isEqualTo(new Days(60, 60L));
        assertThat(row.inForce()).isEqualTo(InForce.NO);
    }

    @Test
    void who_was_entitled_on_a_day_is_asked_as_of_that_day() {
        told.ours("2024-01-01", assigned("r-1", "amina", null));
        told.ours("2024-03", ended("r-1", RoleEndReason.ROTATION));
        assertThat(rows(told.asOccurred("2024-02-10")).getFirst().inForce()).isEqualTo(InForce.YES);
        assertThat(rows(told.asOccurred("2024-03-10")).getFirst().inForce()).isEqualTo(InForce.POSSIBLY);
        assertThat(rows(told.asOccurred("2024-04-01")).getFirst().inForce()).isEqualTo(InForce.NO);
        assertThat(rows(told.asOccurred("2023-12-31"))).isEmpty();
    }

    @Test
    void days_on_which_nobody_held_a_role_are_a_vacancy() {
        told.ours("2024-01-01", assigned("r-1", "amina", null));
        told.ours("2024-03-01", ended("r-1", RoleEndReason.RESIGNED));
        told.ours("2024-03-11", assigned("r-2", "tomas", null));
        AuthorityHistoryRow vacancy = vacancies(told.live()).getFirst();
        assertThat(vacancies(told.live())).hasSize(1);
        assertThat(vacancy.begin()).isEqualTo(When.of("2024-03-02"));
        assertThat(vacancy.end()).isEqualTo(When.of("2024-03-10"));
        assertThat(vacancy.days()).isEqualTo(new Days(9, 9L));
        assertThat(vacancy.holder()).isNull();
        assertThat(figure("leadVacantDays"))
                .isInstanceOfSatisfying(
                        Figure.Lengths.class,
                        lengths -> assertThat(lengths.each()).containsExactly(new Days(9, 9L)));
    }

    @Test
    void a_vacancy_lasts_to_the_day_asked_about_or_to_the_closing_of_the_case() {
        told.ours("2026-01-01", Samples.caseRegistered());
        told.ours("2026-01-01", assigned("r-1", "amina", null));
        told.ours("2026-11-01", ended("r-1", RoleEndReason.RESIGNED));
        assertThat(vacancies(told.live()).getFirst().inForce()).isEqualTo(InForce.YES);
        assertThat(vacancies(told.live()).getFirst().days()).isEqualTo(new Days(20, 20L));
        told.ours("2026-11-11", new CaseClosed(CaseOutcome.HANDED_OVER, List.of()));
        assertThat(vacancies(told.live()).getFirst().inForce()).isEqualTo(InForce.NO);
        assertThat(vacancies(told.live()).getFirst().days()).isEqualTo(new Days(10, 10L));
    }

    @Test
    void a_period_that_is_over_ends_a_role_without_a_record() {
        told.ours("2024-01-01", assigned("r-1", "amina", "2024-01-01/2024-06-30"));
        AuthorityHistoryRow row = rows(told.live()).getFirst();
        assertThat(row.endedHow()).isEqualTo("period_over");
        assertThat(row.end()).isNull();
        assertThat(row.days()).isEqualTo(new Days(181, 181L));
        assertThat(vacancies(told.live()).getFirst().begin()).isEqualTo(When.of("2024-07-01"));
    }

    @Test
    void a_mandate_says_for_whom_the_lead_organisation_may_act_until_another_replaces_it() {
        told.ours("2024-01-01", Samples.caseRegistered());
        told.ours("2024-01-10", mandate("m-1", null));
        told.ours("2024-05-01", mandate("m-2", "m-1"));
        List<AuthorityHistoryRow> mandates = rows(told.live()).stream()
                .filter(row -> row.kind() == AuthorityKind.MANDATE)
                .toList();
        assertThat(mandates.getFirst().onBehalfOf()).containsExactly(ActorOrText.of(Samples.ELDERS));
        assertThat(mandates.getFirst().holder())
                .isEqualTo(Samples.caseRegistered().leadOrganisation());
        assertThat(mandates).extracting(AuthorityHistoryRow::endedHow).containsExactly("replaced", null);
        assertThat(mandates).extracting(AuthorityHistoryRow::inForce).containsExactly(InForce.NO, InForce.YES);
    }

    @Test
    void a_grant_ends_with_its_day_or_when_it_is_revoked() {
        told.ours("2024-01-01", grant("g-1", "2024-06-30"));
        told.ours("2024-01-01", grant("g-2", null));
        told.ours("2024-02-01", new AccessRevoked(new LocalId("g-2"), "study over"));
        assertThat(rows(told.live()))
                .extracting(AuthorityHistoryRow::endedHow)
                .containsExactly("period_over", "revoked");
        assertThat(rows(told.asOccurred("2024-06-30")))
                .extracting(AuthorityHistoryRow::inForce)
                .containsExactly(InForce.YES, InForce.NO);
        assertThat(rows(told.live()).getFirst().level()).isEqualTo(Level.COORDINATION);
    }

    @Test
    void a_grant_lets_in_from_being_recorded_until_its_end_is_recorded_whatever_the_dates_tell() {
        told.on("2024-02-10").ours("2024-01-01", grant("g-1", "2024-06-30"));
        told.on("2024-02-10").ours("2024-01-01", grant("g-2", null));
        told.on("2024-04-20").ours("2024-03-01", new AccessRevoked(new LocalId("g-2"), "study over"));
        assertThat(rows(told.live()))
                .extracting(AuthorityHistoryRow::openFrom)
                .containsOnly(LocalDate.parse("2024-02-10"));
        assertThat(rows(told.live()))
                .extracting(AuthorityHistoryRow::openTo)
                .containsExactly(LocalDate.parse("2024-06-30"), LocalDate.parse("2024-04-20"));
        assertThat(openOn("2024-02-09")).isZero();
        assertThat(openOn("2024-04-20")).isEqualTo(2);
        assertThat(openOn("2024-05-01")).isEqualTo(1);
        assertThat(openOn("2024-07-01")).isZero();
    }

    @Test
    void a_role_lets_in_within_its_period_and_whoever_registered_the_case_is_in_from_then_on() {
        told.on("2024-02-10").ours("2024-01-01", Samples.caseRegistered());
        told.on("2024-02-10").ours("2024-01-01", assigned("r-1", "amina", "2024-03-01/2024-03-31"));
        assertThat(rows(told.live()))
                .filteredOn(row -> row.kind() == AuthorityKind.REGISTRATION)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.holder()).isEqualTo(new ActorOrText(Samples.CASE_OFFICER.value()));
                    assertThat(row.openTo()).isNull();
                });
        assertThat(openOn("2024-02-29")).isEqualTo(1);
        assertThat(openOn("2024-03-31")).isEqualTo(2);
    }

    @Test
    void grants_on_the_conflict_open_the_case_too_and_are_told_apart_from_those_of_the_case() {
        told.ours("2024-01-01", grant("g-1", null));
        told.around("2024-01-01", grant("g-1", null));
        told.around("2024-02-01", new AccessRevoked(new LocalId("g-1"), null));
        assertThat(rows(told.live()))
                .extracting(AuthorityHistoryRow::subject, AuthorityHistoryRow::endedHow)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("grant/g-1", null),
                        org.assertj.core.groups.Tuple.tuple(Told.CONFLICT + "/grant/g-1", "revoked"));
    }

    @Test
    void grants_of_the_organisation_open_the_case_from_being_recorded_until_they_are_revoked() {
        told.on("2024-02-10").ours("2024-01-01", Samples.caseRegistered());
        told.on("2024-03-05").record(Told.ORGANISATION, "2024-03-01", across("g-1"));
        told.on("2024-05-06").record(Told.ORGANISATION, "2024-05-01", new AccessRevoked(new LocalId("g-1"), null));
        assertThat(rows(told.live()))
                .filteredOn(row -> row.kind() == AuthorityKind.GRANT)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.subject()).isEqualTo(Told.ORGANISATION + "/grant/g-1");
                    assertThat(row.authority()).isEqualTo("organisation");
                    assertThat(row.openFrom()).isEqualTo(LocalDate.parse("2024-03-05"));
                    assertThat(row.openTo()).isEqualTo(LocalDate.parse("2024-05-06"));
                });
        assertThat(openOn("2024-03-04")).isEqualTo(1);
        assertThat(openOn("2024-05-06")).isEqualTo(2);
        assertThat(openOn("2024-05-07")).isEqualTo(1);
    }

    @Test
    void roles_that_have_every_case_in_view_are_named_since_no_record_dates_them() {
        assertThat(view.of(told.live()).footer())
                .containsEntry("organisationWide", List.of("auditor", "records_steward"));
    }

    @Test
    void an_annulled_assignment_is_left_out_and_counted() {
        EventId wrong = told.ours("2024-01-01", assigned("r-1", "amina", null));
        told.ours("2024-01-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void the_drawing_has_a_lane_for_each_authority() {
        told.ours("2024-01-01", assigned("r-1", "amina", null));
        told.ours("2024-03-01", ended("r-1", RoleEndReason.RESIGNED));
        assertThat(view.chart(view.of(told.live()), told.live()))
                .hasValueSatisfying(chart -> assertThat(chart.says())
                        .startsWith("1 authorities were held")
                        .contains("1 time(s)"));
    }

    private long openOn(String day) {
        return rows(told.live()).stream()
                .filter(row -> row.isOpenOn(LocalDate.parse(day)))
                .count();
    }

    private static RoleAssigned assigned(String id, String holder, @Nullable String period) {
        return new RoleAssigned(
                new LocalId(id),
                new ActorOrText(holder),
                CaseRole.LEAD_MEDIATOR,
                period == null ? null : When.of(period),
                null,
                "none");
    }

    private static RoleEnded ended(String id, RoleEndReason reason) {
        return new RoleEnded(new LocalId(id), reason);
    }

    private static MandateAgreed mandate(String id, @Nullable String supersedes) {
        return new MandateAgreed(
                new LocalId(id),
                List.of(Samples.ELDERS),
                "prepare talks",
                ThirdPartyRole.FACILITATOR,
                ReportingLine.ALL_PARTIES,
                MandateForm.ORAL,
                null,
                supersedes == null ? null : new LocalId(supersedes));
    }

    private static AccessGranted grant(String id, @Nullable String until) {
        return new AccessGranted(
                new LocalId(id),
                new ActorOrText("an evaluator"),
                null,
                AccessScope.CASE,
                null,
                Level.COORDINATION,
                List.of(),
                until == null ? null : When.of(until),
                "evaluation");
    }

    private static AccessGranted across(String id) {
        return new AccessGranted(
                new LocalId(id),
                new ActorOrText("an archivist"),
                null,
                AccessScope.ORGANISATION,
                null,
                Level.COORDINATION,
                List.of(),
                null,
                "the archive");
    }

    private List<AuthorityHistoryRow> rows(Reading reading) {
        return view.of(reading).rows().stream()
                .map(AuthorityHistoryRow.class::cast)
                .toList();
    }

    private List<AuthorityHistoryRow> vacancies(Reading reading) {
        return rows(reading).stream()
                .filter(row -> row.kind() == AuthorityKind.VACANCY)
                .toList();
    }

    private Figure figure(String name) {
        return Objects.requireNonNull(view.of(told.live()).figures().get(name));
    }
}
