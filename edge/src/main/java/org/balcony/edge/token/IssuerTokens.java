package org.balcony.edge.token;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks tokens against the issuer's published keys. */
public final class IssuerTokens {

    /** What a signature may be made with: never a secret that both ends know, and never nothing. */
    static final Set<SignatureAlgorithm> ASYMMETRIC = Set.of(SignatureAlgorithm.values());

    private static final OAuth2TokenValidatorResult REFUSED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));

    private IssuerTokens() {}

    /**
     * A decoder that asks the issuer for its keys at the first token, so that the issuer may start later than we do.
     *
     * @param issuer the address of the issuer as it stands in {@code iss}
     * @param audience what must be among the {@code aud}
     */
    public static JwtDecoder decoder(String issuer, String audience) {
        if (issuer.isBlank()) {
            throw new IllegalStateException("balcony.security.issuer is not set");
        }
        JwtDecoder decoder = new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder keys = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithms(accepted -> accepted.addAll(ASYMMETRIC))
                    .build();
            keys.setJwtValidator(checks(issuer, audience));
            return keys;
        });
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtDecoderInitializationException issuerIsAway) {
                throw new JwtException("the issuer of tokens cannot be asked for its keys", issuerIsAway);
            }
        };
    }

    /** What must hold of a token besides its signature. */
    public static OAuth2TokenValidator<Jwt> checks(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, claimed -> claimed != null && claimed.contains(audience)),
                IssuerTokens::endsAndNamesItsKey);
    }

    private static OAuth2TokenValidatorResult endsAndNamesItsKey(Jwt token) {
        boolean named = token.getHeaders().get("kid") instanceof String key && !key.isBlank();
        return named && token.getExpiresAt() != null ? OAuth2TokenValidatorResult.success() : REFUSED;
    }
}
