package org.balcony.command.actors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.balcony.command.actors.ActorsCommand.DestroyPartyKey;
import org.balcony.command.actors.ActorsCommand.ProfileActor;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Erasable;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Role;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActorsCapabilityTest {

    private static final Code UN = new Code("UN");

    private static Given given() {
        return Given.on(Given.stream(StreamKind.ACTOR, 1), new ActorsCapability());
    }

    @Nested
    class Profile_actor {

        @Test
        void a_first_profile_names_the_actor_and_claims_its_code() {
            given().when(profile(UN, "United Nations", null))
                    .then(profiled("United Nations", null))
                    .unflagged()
                    .claims(new KeyClaim("actor-code", "UN", ActorsRefusal.ACTOR_CODE_IN_USE));
        }

        @Test
        void an_actor_may_be_profiled_before_its_name_is_known() {
            given().when(profile(UN, null, "CH")).then(profiled(null, "CH")).unflagged();
        }

        @Test
        void a_later_profile_replaces_all_but_a_name_and_code_it_does_not_mention() {
            given().given(profiled("United Nations", "CH"))
                    .when(profile(null, null, null))
                    .then(profiled("United Nations", null))
                    .claims();
        }

        @Test
        void the_same_profile_changes_nothing() {
            given().given(profiled("United Nations", "CH"))
                    .when(profile(UN, "United Nations", "CH"))
                    .nothingChanges();
        }

        @Test
        void a_country_is_a_code_that_exists() {
            assertThatThrownBy(() -> profile(UN, "United Nations", "XX")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Destroy_party_key {

        @Test
        void the_record_says_what_was_there_to_destroy() {
            given().given(profiled("United Nations", "CH"))
                    .reaching(new Erasable(1, 3, List.of()))
                    .as(Role.RECORDS_STEWARD)
                    .when(new DestroyPartyKey(ErasureGround.CONSENT_WITHDRAWN, new ActorOrText("their envoy")))
                    .then(new EntrustedTextsErased(
                            ErasureGround.CONSENT_WITHDRAWN, new ActorOrText("their envoy"), 1, 3))
                    .unflagged();
        }

        @Test
        void it_is_the_stewards_to_do() {
            given().as(Role.LEAD_MEDIATOR)
                    .when(new DestroyPartyKey(ErasureGround.DANGER, new ActorOrText("their envoy")))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    private static ProfileActor profile(Code code, String name, String country) {
        return new ProfileActor(code, name, null, List.of(Sector.POLITICAL), country, null, null, null, true);
    }

    private static ActorProfiled profiled(String name, String country) {
        return new ActorProfiled(UN, name, null, List.of(Sector.POLITICAL), country, null, List.of(), null, true);
    }
}
