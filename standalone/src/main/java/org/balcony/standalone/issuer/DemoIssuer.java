package org.balcony.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcony.edge.token.IssuerTokens;
import org.balcony.events.value.Role;
import org.balcony.standalone.data.PrivateFile;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs tokens for demo clients with a key that is kept in a file. */
public final class DemoIssuer {

    /** How long a token is good for. */
    static final Duration LIFETIME = Duration.ofHours(1);

    private final RSAKey key;
    private final String address;
    private final String audience;
    private final InstantSource clock;

    private DemoIssuer(RSAKey key, String address, String audience, InstantSource clock) {
        this.key = key;
        this.address = address;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * The issuer at {@code address} whose key lies in {@code file}; makes the key if there is none.
     *
     * @param audience whom its tokens are for
     */
    public static DemoIssuer of(Path file, String address, String audience, InstantSource clock) throws IOException {
        try {
            if (!Files.exists(file)) {
                RSAKey fresh = new RSAKeyGenerator(2048)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyID(UUID.randomUUID().toString())
                        .generate();
                PrivateFile.write(file, fresh.toJSONString() + "\n");
            }
            return new DemoIssuer(RSAKey.parse(Files.readString(file)), address, audience, clock);
        } catch (JOSEException | ParseException unusable) {
            throw new IOException("the key in " + file + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    /** A token for a client in its role, as far as the scope does not say otherwise. */
    String token(String client, Role role, DemoScope scope) {
        Set<Role> roles = scope.roles().isEmpty() ? Set.of(role) : scope.roles();
        Instant now = clock.instant();
        JwtEncoder encoder = new NimbusJwtEncoder(new ImmutableJWKSet<SecurityContext>(new JWKSet(key)));
        return encoder.encode(JwtEncoderParameters.from(JwtClaimsSet.builder()
                        .issuer(address)
                        .subject(scope.user() == null ? client : scope.user())
                        .audience(List.of(audience))
                        .issuedAt(now)
                        .expiresAt(now.plus(LIFETIME))
                        .id(UUID.randomUUID().toString())
                        .claim("roles", roles.stream().map(Role::kebab).sorted().toList())
                        .claim("actors", List.copyOf(scope.actors()))
                        .build()))
                .getTokenValue();
    }

    /** The public half of the key, as clients fetch it. */
    Map<String, Object> publicKeys() {
        return new JWKSet(key).toPublicJWKSet().toJSONObject();
    }

    /** Where clients find what. */
    Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                address,
                "token_endpoint",
                address + "/oauth2/token",
                "jwks_uri",
                address + "/oauth2/jwks",
                "grant_types_supported",
                List.of("client_credentials"),
                "response_types_supported",
                List.of("token"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_basic", "client_secret_post"));
    }

    /** Checks tokens of this issuer: signature, issuer, audience and time. */
    public JwtDecoder decoder() throws IOException {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
            decoder.setJwtValidator(IssuerTokens.checks(address, audience));
            return decoder;
        } catch (JOSEException unusable) {
            throw new IOException("the key of the demo issuer cannot be used", unusable);
        }
    }
}
