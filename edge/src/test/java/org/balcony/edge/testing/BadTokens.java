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
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens that nobody may believe, each as good as a genuine one but for what its name says. */
public final class BadTokens {

    private final IssuerForTests issuer;
    private final JWTClaimsSet good;

    private BadTokens(IssuerForTests issuer) {
        this.issuer = issuer;
        this.good = issuer.claims().build();
    }

    /** All of them, by what is wrong. */
    public static Map<String, String> of(IssuerForTests issuer) {
        try {
            BadTokens tokens = new BadTokens(issuer);
            Map<String, String> all = new LinkedHashMap<>(tokens.wrongClaims());
            all.putAll(tokens.wrongSignatures());
            all.put("garbage", "nonsense");
            all.put("two dots", "a.b.c");
            return all;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> wrongClaims() {
        Instant now = Instant.now();
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("wrong issuer", issuer.with(claims -> claims.issuer(issuer.address() + "/elsewhere")));
        bad.put("no issuer", issuer.with(claims -> claims.issuer(null)));
        bad.put("wrong audience", issuer.with(claims -> claims.audience("another-service")));
        bad.put("several wrong audiences", issuer.with(claims -> claims.audience(List.of("a", "b"))));
        bad.put("no audience", issuer.with(claims -> claims.audience((String) null)));
        bad.put("expired", issuer.with(claims -> claims.expirationTime(Date.from(now.minusSeconds(3600)))));
        bad.put("never ends", issuer.with(claims -> claims.expirationTime(null)));
        bad.put("not yet valid", issuer.with(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(3600)))));
        return bad;
    }

    private Map<String, String> wrongSignatures() throws JOSEException {
        RSAKey own = issuer.key();
        RSAKey stranger = new RSAKeyGenerator(2048).generate();
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("algorithm none", new PlainJWT(good).serialize());
        bad.put("HS256 with the public key in PEM", signed(hmac().build(), new MACSigner(pem(own))));
        bad.put(
                "HS256 with the modulus",
                signed(hmac().build(), new MACSigner(own.getModulus().decode())));
        bad.put("another key under this name", signed(rsa(own.getKeyID()).build(), new RSASSASigner(stranger)));
        bad.put("another key under its own name", signed(rsa("stranger").build(), new RSASSASigner(stranger)));
        bad.put(
                "a key that it brings itself",
                signed(rsa("stranger").jwk(stranger.toPublicJWK()).build(), new RSASSASigner(stranger)));
        bad.put("no name of the key", signed(rsa(null).build(), new RSASSASigner(own)));
        String[] parts = issuer.with(claims -> claims).split("\\.");
        bad.put("no signature", parts[0] + '.' + parts[1] + '.');
        bad.put(
                "claims of another token",
                parts[0] + '.' + issuer.with(claims -> claims.subject("king")).split("\\.")[1] + '.' + parts[2]);
        return bad;
    }

    private static JWSHeader.Builder rsa(@Nullable String key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key);
    }

    private JWSHeader.Builder hmac() {
        return new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(issuer.key().getKeyID());
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, good);
        token.sign(signer);
        return token.serialize();
    }

    private static byte[] pem(RSAKey key) throws JOSEException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(key.toRSAPublicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
