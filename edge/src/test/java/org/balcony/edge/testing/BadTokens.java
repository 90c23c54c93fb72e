package org.balcony.edge.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** Tokens that nobody may believe, by what is wrong with them, each otherwise as good as a genuine one. */
public final class BadTokens {

    private final MockOAuth2Server issuer;
    private final String issuerId;
    private final SignedJWT genuine;
    private final JWTClaimsSet claims;

    private BadTokens(MockOAuth2Server issuer, String issuerId, String genuine) throws ParseException {
        this.issuer = issuer;
        this.issuerId = issuerId;
        this.genuine = SignedJWT.parse(genuine);
        this.claims = this.genuine.getJWTClaimsSet();
    }

    /** Made from a genuine token of this issuer, which is believed. */
    public static Map<String, String> like(MockOAuth2Server issuer, String issuerId, String genuine) {
        try {
            return new BadTokens(issuer, issuerId, genuine).all();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> all() throws JOSEException, ParseException {
        Instant now = Instant.now();
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("garbage", "nonsense");
        bad.put("three dots", "a.b.c");
        bad.put("no signature", genuine.serialize().substring(0, genuine.serialize().lastIndexOf('.') + 1));
        bad.put("claims of another token", swapped());
        bad.put("algorithm none", new PlainJWT(claims).serialize());
        bad.put("HS256 with the public key in PEM", secret(pem(), genuine.getHeader().getKeyID()));
        bad.put("HS256 with the modulus", secret(publicKey().getModulus().decode(), genuine.getHeader().getKeyID()));
        RSAKey stranger = new RSAKeyGenerator(2048).keyID(genuine.getHeader().getKeyID()).generate();
        bad.put("another key under the same name", signed(stranger, stranger.getKeyID(), claims));
        bad.put("another key under its own name", signed(stranger, "stranger", claims));
        bad.put("a key it brings itself", embedded(stranger));
        bad.put("no key id", signed(privateKey(), null, claims));
        bad.put("wrong issuer", issued("elsewhere", claims.getAudience().getFirst(), 3600));
        bad.put("wrong audience", issued(issuerId, "another-service", 3600));
        bad.put("expired", issued(issuerId, claims.getAudience().getFirst(), -3600));
        bad.put("not yet valid", with(b -> b.notBeforeTime(Date.from(now.plusSeconds(3600)))));
        bad.put("never ends", with(b -> b.expirationTime(null)));
        bad.put("no audience", with(b -> b.audience((String) null)));
        bad.put("no issuer", with(b -> b.issuer(null)));
        return bad;
    }

    /** The same claims for several audiences, the right one among them: this one is good. */
    public static String forSeveral(MockOAuth2Server issuer, String issuerId, String genuine) {
        try {
            BadTokens tokens = new BadTokens(issuer, issuerId, genuine);
            String audience = tokens.claims.getAudience().getFirst();
            return tokens.with(b -> b.audience(java.util.List.of("another-service", audience)));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Change {
        JWTClaimsSet.Builder in(JWTClaimsSet.Builder claims);
    }

    private String with(Change change) throws JOSEException {
        return signed(privateKey(), genuine.getHeader().getKeyID(), change.in(new JWTClaimsSet.Builder(claims)).build());
    }

    private String swapped() {
        String[] parts = genuine.serialize().split("\\.");
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString(
                claims.toString().replace("\"sub\":\"", "\"sub\":\"x").getBytes(StandardCharsets.UTF_8));
        return parts[0] + '.' + other + '.' + parts[2];
    }

    private RSAKey privateKey() {
        return issuer.getConfig().getTokenProvider().signingKey(issuerId);
    }

    private RSAKey publicKey() {
        return privateKey().toPublicJWK();
    }

    private byte[] pem() throws JOSEException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(publicKey().toRSAPublicKey().getEncoded());
        return ("-----BEGIN " + "PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String secret(byte[] key, String name) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).keyID(name).build();
        return serialized(header, new MACSigner(key), claims);
    }

    private String embedded(RSAKey stranger) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(stranger.getKeyID())
                .jwk(stranger.toPublicJWK())
                .build();
        return serialized(header, new RSASSASigner(stranger), claims);
    }

    private static String signed(RSAKey key, @org.jspecify.annotations.Nullable String name, JWTClaimsSet claims)
            throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(name).build();
        return serialized(header, new RSASSASigner(key), claims);
    }

    private static String serialized(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private String issued(String by, String audience, long seconds) {
        var callback = new DefaultOAuth2TokenCallback(
                by,
                claims.getSubject(),
                "JWT",
                java.util.List.of(audience),
                Map.of("roles", String.valueOf(claims.getClaim("roles")).isEmpty() ? "" : claims.getClaim("roles")),
                seconds);
        return issuer.issueToken(by, "test", callback).serialize();
    }
}
