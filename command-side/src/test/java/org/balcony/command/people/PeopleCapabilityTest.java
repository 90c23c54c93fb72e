package org.balcony.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Erasable;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.people.PeopleCommand.ErasePersonalData;
import org.balcony.command.people.PeopleCommand.RefuseErasure;
import org.balcony.command.people.PeopleCommand.RegisterPerson;
import org.balcony.command.people.PeopleCommand.RequestErasure;
import org.balcony.command.records.RecordsCapability;
import org.balcony.command.records.RecordsCommand.AttachEvidence;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.records.RecordsCommand.DisputeRecord;
import org.balcony.command.records.RecordsRefusal;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.PersonEvent.Urgency;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant whom the secret police asks about, as in scenario S-35 of the domain text. */
class PeopleCapabilityTest {

    private static final PersonRegistered P_17 = person("P-17", "vault/0190163d-8694-739b-aea5-966c26f8ad90");
    private static final ErasureRefused AUDIT =
            new ErasureRefused("donor audit", "attendance lists", null, new UserId("ada"));
    private static final Erasable REACHED = new Erasable(1, 12, List.of(new ActorOrText("The host")));
    private static final PersonalDataErased ERASED = erased(ErasureGround.DANGER);

    private static PersonalDataErased erased(ErasureGround ground) {
        return new PersonalDataErased(
                1, List.of("histories", "figures", "opened texts"), REACHED.recipients(), ground, 12);
    }

    private static Given given() {
        return Given.on(Given.stream(StreamKind.PERSON, 1), new PeopleCapability(), new RecordsCapability());
    }

    private static Given registered() {
        return given().given(P_17);
    }

    @Nested
    class Register_person {

        @Test
        void a_person_is_known_by_a_pseudonym_that_becomes_its_own() {
            given().as(Role.LOCAL_PARTNER)
                    .when(new RegisterPerson(P_17))
                    .then(P_17)
                    .unflagged()
                    .claims(new KeyClaim("person-code", "P-17", PeopleRefusal.PERSON_CODE_IN_USE));
        }

        @Test
        void a_person_is_registered_once() {
            registered().as(Role.CASE_OFFICER).when(new RegisterPerson(P_17)).nothingChanges();
            registered()
                    .as(Role.CASE_OFFICER)
                    .when(new RegisterPerson(person("P-18", null)))
                    .refused(PeopleRefusal.PERSON_ALREADY_REGISTERED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"+4179-555.12.34", "0041-79-555-12-34", "Amina.Diallo", "amina-diallo", "José_García"})
        void what_has_the_form_of_a_name_or_number_is_no_pseudonym(String text) {
            assertThat(PersonalData.in("pseudonym", text)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"P-17", "heron", "GB-general", "DAKAR-1987-07", "x.9"})
        void a_code_is_a_pseudonym(String text) {
            given().as(Role.CASE_OFFICER)
                    .when(new RegisterPerson(person(text, null)))
                    .then(person(text, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "amina@example.org",
                    "vault/+41795551234",
                    "vault:0795551234",
                    "in the safe",
                    "vault/Amina-Diallo"
                })
        void what_has_the_form_of_a_name_or_contact_is_no_reference(String text) {
            var outcome = given().as(Role.CASE_OFFICER)
                    .when(new RegisterPerson(person("P-17", text)))
                    .refused(PeopleRefusal.PERSONAL_DATA_IN_EVENT);
            assertThat(outcome.facts()).containsEntry("field", "vaultRef").containsKey("looksLike");
        }

        @Test
        void the_refusal_does_not_repeat_what_it_refuses() {
            var outcome = given().as(Role.CASE_OFFICER)
                    .when(new RegisterPerson(person("Amina.Diallo", null)))
                    .refused(PeopleRefusal.PERSONAL_DATA_IN_EVENT);
            assertThat(outcome.facts()).containsEntry("field", "pseudonym").containsEntry("looksLike", "name");
            assertThat(outcome.facts().toString()).doesNotContain("Amina");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"vault/0190163d-8694-739b-aea5-966c26f8ad90", "identity-vault/p-17", "hsm:slot-4:key-9"})
        void an_opaque_reference_is_kept(String text) {
            given().as(Role.CASE_OFFICER)
                    .when(new RegisterPerson(person("P-17", text)))
                    .then(person("P-17", text));
        }

        @Test
        void an_erased_person_is_not_registered_again() {
            registered()
                    .given(request(ErasureGround.DANGER), ERASED)
                    .as(Role.CASE_OFFICER)
                    .when(new RegisterPerson(P_17))
                    .refused(PeopleRefusal.PERSON_DATA_ERASED);
        }
    }

    @Nested
    class Request_erasure {

        @Test
        void every_reader_may_ask_again_and_again() {
            for (ErasureGround ground : ErasureGround.values()) {
                registered()
                        .given(request(ErasureGround.DANGER))
                        .as(Role.FUNDER)
                        .when(new RequestErasure(request(ground)))
                        .then(request(ground))
                        .unflagged();
            }
        }

        @Test
        void a_request_after_the_erasure_is_recorded_and_flagged() {
            registered()
                    .given(request(ErasureGround.DANGER), ERASED)
                    .when(new RequestErasure(request(ErasureGround.UNLAWFUL)))
                    .then(request(ErasureGround.UNLAWFUL))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Refuse_erasure {

        @Test
        void a_ground_in_law_and_a_rationale_refuse_it() {
            refuse(registered().given(request(ErasureGround.PURPOSE_ENDED)))
                    .then(AUDIT)
                    .unflagged();
            registered()
                    .given(request(ErasureGround.PURPOSE_ENDED))
                    .as(Role.RECORDS_STEWARD)
                    .when(new RefuseErasure(AUDIT))
                    .refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void nothing_outweighs_danger() {
            refuse(registered().given(request(ErasureGround.DANGER), request(ErasureGround.PURPOSE_ENDED)))
                    .refused(PeopleRefusal.ERASURE_OWED_TO_PERSON_IN_DANGER);
        }

        @Test
        void nothing_is_refused_that_was_not_asked_for() {
            refuse(registered()).refused(PeopleRefusal.NO_ERASURE_REQUESTED);
            refuse(registered().given(request(ErasureGround.PURPOSE_ENDED), AUDIT))
                    .refused(PeopleRefusal.NO_ERASURE_REQUESTED);
        }

        @Test
        void it_takes_an_administrator_who_is_not_the_sender() {
            Given asked = registered().given(request(ErasureGround.PURPOSE_ENDED));
            Given steward = asked.as(Role.RECORDS_STEWARD).because("the donor audits");
            steward.when(new RefuseErasure(new ErasureRefused("donor audit", "lists", null, null)))
                    .refused(PeopleRefusal.ADMINISTRATOR_HAS_NOT_AGREED);
            steward.sentBy("ada").when(new RefuseErasure(AUDIT)).refused(PeopleRefusal.ADMINISTRATOR_HAS_NOT_AGREED);
        }

        @Test
        void a_danger_that_appears_after_a_refusal_is_a_new_request() {
            refuse(registered().given(request(ErasureGround.UNLAWFUL), AUDIT, request(ErasureGround.DANGER)))
                    .refused(PeopleRefusal.ERASURE_OWED_TO_PERSON_IN_DANGER);
        }

        private org.balcony.command.kernel.Outcome refuse(Given given) {
            return given.as(Role.RECORDS_STEWARD)
                    .because("the administrator agreed on 2 March")
                    .when(new RefuseErasure(AUDIT));
        }
    }

    @Nested
    class Erase_personal_data {

        @Test
        void what_was_asked_for_is_erased_and_the_record_says_what_was_done() {
            erase(registered().given(request(ErasureGround.CONSENT_WITHDRAWN)))
                    .then(erased(ErasureGround.CONSENT_WITHDRAWN))
                    .unflagged();
        }

        @Test
        void what_the_sender_believes_is_not_what_was_done() {
            registered()
                    .given(request(ErasureGround.UNLAWFUL))
                    .reaching(REACHED)
                    .as(Role.RECORDS_STEWARD)
                    .when(new ErasePersonalData(7, List.of("everything"), List.of(new ActorOrText("nobody"))))
                    .then(erased(ErasureGround.UNLAWFUL));
        }

        @Test
        void of_several_grounds_the_gravest_is_the_one_that_counts() {
            erase(registered()
                            .given(
                                    request(ErasureGround.PURPOSE_ENDED),
                                    request(ErasureGround.DANGER),
                                    request(ErasureGround.UNLAWFUL)))
                    .then(erased(ErasureGround.DANGER));
        }

        @Test
        void nothing_is_erased_that_was_not_asked_for_or_was_refused() {
            erase(registered()).refused(PeopleRefusal.NO_ERASURE_REQUESTED);
            erase(registered().given(request(ErasureGround.UNLAWFUL), AUDIT))
                    .refused(PeopleRefusal.NO_ERASURE_REQUESTED);
            erase(registered().given(request(ErasureGround.UNLAWFUL), AUDIT, request(ErasureGround.UNLAWFUL)))
                    .then(erased(ErasureGround.UNLAWFUL));
        }

        @Test
        void keys_are_counted_from_zero() {
            assertThatThrownBy(() -> new ErasePersonalData(-1, List.of(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void what_was_erased_stays_erased_even_where_the_record_of_it_is_annulled() {
            var state = registered()
                    .given(
                            request(ErasureGround.DANGER),
                            ERASED,
                            new RecordRetracted(Given.id(3), RetractionReason.NEVER_HAPPENED))
                    .folded()
                    .state()
                    .of(PersonState.class);
            assertThat(state.erased()).isTrue();
        }

        private org.balcony.command.kernel.Outcome erase(Given given) {
            return given.reaching(REACHED)
                    .as(Role.RECORDS_STEWARD)
                    .when(new ErasePersonalData(null, List.of(), List.of()));
        }
    }

    @Nested
    class Entries_about_a_person {

        @Test
        void a_corrected_pseudonym_is_claimed_like_the_first() {
            assertThat(registered()
                            .because("typing error")
                            .when(correct("pseudonym", "P-71"))
                            .claims(new KeyClaim("person-code", "P-71", RecordsRefusal.CORRECTED_CODE_IN_USE))
                            .accepted()
                            .events())
                    .hasSize(1);
        }

        @Test
        void no_name_or_contact_gets_in_by_correction() {
            registered()
                    .because("it is her")
                    .when(correct("pseudonym", "Amina-Diallo"))
                    .refused(PeopleRefusal.PERSONAL_DATA_IN_EVENT);
            registered()
                    .because("it is her")
                    .when(correct("vaultRef", "amina@example.org"))
                    .refused(PeopleRefusal.PERSONAL_DATA_IN_EVENT);
        }

        @Test
        void an_erased_person_takes_in_nothing_but_disputes_and_requests() {
            Given erased = registered().given(request(ErasureGround.DANGER), ERASED);
            erased.because("order").when(correct("vaultRef", "vault/9")).refused(PeopleRefusal.PERSON_DATA_ERASED);
            erased.when(new AttachEvidence(List.of(Given.id(1)), EvidenceKind.PHOTO, "0f".repeat(32), "archive/1"))
                    .refused(PeopleRefusal.PERSON_DATA_ERASED);
            assertThat(erased.when(new DisputeRecord(Given.id(3), "a relative", "two keys are left"))
                            .accepted()
                            .events())
                    .hasSize(1);
        }

        private CorrectRecord correct(String field, String value) {
            return new CorrectRecord(
                    Given.id(1), field, null, BalconyJson.mapper().valueToTree(value), CorrectionKind.CLERICAL);
        }
    }

    private static PersonRegistered person(String pseudonym, String vaultRef) {
        return new PersonRegistered(new Code(pseudonym), vaultRef);
    }

    private static ErasureRequested request(ErasureGround ground) {
        return new ErasureRequested(ground, Urgency.IMMEDIATE);
    }
}
