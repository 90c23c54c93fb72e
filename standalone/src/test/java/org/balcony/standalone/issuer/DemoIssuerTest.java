package org.balcony.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class DemoIssuerTest {

    private static final DemoScope PLAIN = DemoScope.of(null).orElseThrow();
    private static final String ACTOR = "0193a3a0-0000-7000-8000-000000000009";
    private static final String ADDRESS = "http://127.0.0.1:8080";

    @TempDir
    Path keys;

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_token_names_the_client_its_role_and_the_audience_for_an_hour(Role role) throws Exception {
        DemoIssuer issuer = issuer("balcony", InstantSource.system());
        Jwt token = issuer.decoder().decode(issuer.token(role.kebab(), role, PLAIN));
        assertThat(token.getSubject()).isEqualTo(role.kebab());
        assertThat(token.getClaimAsStringList("roles")).containsExactly(role.kebab());
        assertThat(token.getAudience()).containsExactly("balcony");
        assertThat(token.getClaimAsString("iss")).isEqualTo(ADDRESS);
        assertThat(token.getExpiresAt()).isEqualTo(token.getIssuedAt().plus(DemoIssuer.LIFETIME));
    }

    @Test
    void tokens_for_another_audience_of_another_key_or_from_the_past_are_refused() throws Exception {
        DemoIssuer issuer = issuer("balcony", InstantSource.system());
        assertRefused(issuer, issuer("elsewhere", InstantSource.system()));
        assertRefused(issuer, issuer("balcony", InstantSource.fixed(Instant.parse("1994-03-01T10:00:00Z"))));
        assertRefused(issuer, DemoIssuer.of(keys.resolve("other.jwk"), ADDRESS, "balcony", InstantSource.system()));
        assertRefused(
                issuer,
                DemoIssuer.of(keys.resolve("key.jwk"), "http://127.0.0.1:9", "balcony", InstantSource.system()));
    }

    @Test
    void the_key_is_kept_for_its_owner_only_and_its_private_half_is_never_published() throws Exception {
        DemoIssuer first = issuer("balcony", InstantSource.system());
        DemoIssuer second = issuer("balcony", InstantSource.system());
        assertThat(second.publicKeys()).isEqualTo(first.publicKeys());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("key.jwk"))))
                .isEqualTo("rw-------");
        assertThat(JWKSet.parse(first.publicKeys()).getKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.toJSONObject()).containsKeys("n", "e", "kid"))
                .matches(key -> !key.isPrivate());
        SignedJWT token = SignedJWT.parse(first.token("auditor", Role.AUDITOR, PLAIN));
        assertThat(token.getHeader().getKeyID()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "case-officer, CASE_OFFICER",
        "organisation-administrator, ADMINISTRATOR",
        "integration, INTEGRATOR",
        "administrator, ADMINISTRATOR"
    })
    void a_client_that_shows_the_secret_has_its_role(String client, Role role) {
        assertThat(DemoClients.role(client, "demo")).contains(role);
        assertThat(DemoClients.role(client, "Demo")).isEmpty();
    }

    @Test
    void a_scope_names_the_roles_of_somebody_who_holds_several() throws Exception {
        Jwt token = asked("lead-mediator case-officer");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("case-officer", "lead-mediator");
        assertThat(token.getSubject()).isEqualTo("mediator");
        assertThat(token.getClaimAsStringList("actors")).isEmpty();
    }

    @Test
    void a_scope_names_a_person_so_that_two_mediators_can_be_told_apart_and_whom_they_speak_for() throws Exception {
        Jwt token = asked("user:amina.diallo actor:" + ACTOR);
        assertThat(token.getSubject()).isEqualTo("amina.diallo");
        assertThat(token.getClaimAsStringList("actors")).containsExactly(ACTOR);
        assertThat(token.getClaimAsStringList("roles")).containsExactly("mediator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead-mediator god",
                "actor:",
                "actor:nobody",
                "user:",
                "user:a/b",
                "user:a_b",
                "user:amína",
                "user:one user:two",
                "role:mediator"
            })
    void a_scope_that_asks_for_anything_else_is_refused(String words) {
        assertThat(DemoScope.of(words)).isEmpty();
        assertThat(DemoScope.of("user:" + "x".repeat(65))).isEmpty();
    }

    private Jwt asked(String scope) throws Exception {
        DemoIssuer issuer = issuer("balcony", InstantSource.system());
        return issuer.decoder()
                .decode(issuer.token(
                        "mediator", Role.MEDIATOR, DemoScope.of(scope).orElseThrow()));
    }

    @Test
    void a_client_that_is_no_role_is_unknown() {
        assertThat(DemoClients.role("root", "demo")).isEmpty();
        assertThat(DemoClients.role("CASE_OFFICER", "demo")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0.0.0.0",
                "::",
                "::0",
                "0",
                "192.0.2.7",
                "2001:db8::1",
                "fe80::1",
                "example.org",
                "no such host"
            })
    void demo_identities_are_not_offered_where_others_can_reach_them(String address) {
        assertThatThrownBy(() -> DemoIssuerGuard.check(address, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loopback");
    }

    @Test
    void demo_identities_are_not_offered_in_production() {
        DemoIssuerGuard.check("127.0.0.1", List.of("trial"));
        DemoIssuerGuard.check("::1", List.of());
        DemoIssuerGuard.check("localhost", List.of());
        assertThatThrownBy(() -> DemoIssuerGuard.check("127.0.0.1", List.of("production")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("production");
    }

    private DemoIssuer issuer(String audience, InstantSource clock) throws Exception {
        return DemoIssuer.of(keys.resolve("key.jwk"), ADDRESS, audience, clock);
    }

    private static void assertRefused(DemoIssuer issuer, DemoIssuer stranger) {
        assertThatThrownBy(() -> issuer.decoder().decode(stranger.token("auditor", Role.AUDITOR, PLAIN)))
                .isInstanceOf(BadJwtException.class);
    }
}
