package org.balcony.standalone.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.value.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out tokens by the client credentials grant (RFC 6749, section 4.4) and publishes the key (RFC 7517). A token is for
 * the role the client is named after, or for the roles that the scope names instead: one person may hold several. The scope
 * may also give the person a name and actors to speak for.
 */
@RestController
final class TokenEndpoint {

    private final DemoIssuer issuer;

    TokenEndpoint(DemoIssuer issuer) {
        this.issuer = issuer;
    }

    @PostMapping(path = "/oauth2/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> token(
            @RequestBody MultiValueMap<String, String> form,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (!"client_credentials".equals(form.getFirst("grant_type"))) {
            return refused(HttpStatus.BAD_REQUEST, "unsupported_grant_type");
        }
        Optional<Credentials> credentials =
                authorization == null ? Credentials.in(form) : Credentials.inBasic(authorization);
        Optional<Role> role = credentials.flatMap(shown -> DemoClients.role(shown.id(), shown.secret()));
        if (role.isEmpty()) {
            return refused(HttpStatus.UNAUTHORIZED, "invalid_client");
        }
        Optional<DemoScope> scope = DemoScope.of(form.getFirst("scope"));
        if (scope.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "invalid_scope");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", issuer.token(credentials.orElseThrow().id(), role.get(), scope.get()));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", DemoIssuer.LIFETIME.toSeconds());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    @GetMapping("/oauth2/jwks")
    Map<String, Object> keys() {
        return issuer.publicKeys();
    }

    @GetMapping({"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    Map<String, Object> metadata() {
        return issuer.metadata();
    }

    private static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String error) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"balcony-demo\"");
        }
        return answer.body(Map.of("error", error));
    }

    private record Credentials(String id, String secret) {

        static Optional<Credentials> in(MultiValueMap<String, String> form) {
            String id = form.getFirst("client_id");
            String secret = form.getFirst("client_secret");
            return id == null || secret == null ? Optional.empty() : Optional.of(new Credentials(id, secret));
        }

        static Optional<Credentials> inBasic(String authorization) {
            if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
                return Optional.empty();
            }
            try {
                String pair = new String(
                        Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                return colon < 0
                        ? Optional.empty()
                        : Optional.of(new Credentials(
                                URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8),
                                URLDecoder.decode(pair.substring(colon + 1), StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }
}
