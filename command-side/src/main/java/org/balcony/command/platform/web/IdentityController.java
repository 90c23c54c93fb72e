package org.balcony.command.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.identities.IdentityKeeper;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in who a person is, at {@code PUT /api/persons/<id or pseudonym>/identity}. */
@RestController
public class IdentityController {

    private static final int LONGEST = 1 << 16;

    private final IdentityKeeper identities;

    public IdentityController(IdentityKeeper identities) {
        this.identities = identities;
    }

    /** Answers 204; the same again changes nothing. */
    @PutMapping(path = "/api/persons/{id}/identity", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Void> put(
            @PathVariable String id, HttpServletRequest request, JwtAuthenticationToken identity) {
        if (Identity.sender(identity, request.getHeader("Acting-Role"))
                .roleAmong(IdentityKeeper.WRITERS)
                .isEmpty()) {
            throw new Refused(Problem.of(UniversalRefusal.ROLE_NOT_ALLOWED));
        }
        identities.take(id, Bodies.read(request, LONGEST));
        return ResponseEntity.noContent().build();
    }
}
