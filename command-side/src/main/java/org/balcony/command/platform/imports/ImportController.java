package org.balcony.command.platform.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Sender;
import org.balcony.command.platform.web.Identity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes imports at {@code POST /api/imports}. */
@RestController
public class ImportController {

    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
    private static final String NDJSON = "application/x-ndjson";

    private final Imports imports;

    public ImportController(Imports imports) {
        this.imports = imports;
    }

    /** Imports what is sent and answers line by line while it is being sent. */
    @PostMapping(path = "/api/imports", consumes = NDJSON)
    public void run(
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request,
            HttpServletResponse response,
            JwtAuthenticationToken identity)
            throws IOException {
        Sender sender = Identity.sender(identity, request.getHeader("Acting-Role"));
        if (sender.roleAmong(CommandType.Roles.WRITERS.members()).isEmpty()) {
            throw new Refused(Problem.of(UniversalRefusal.ROLE_NOT_ALLOWED));
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(NDJSON);
        response.setHeader("X-Accel-Buffering", "no");
        try {
            imports.run(request.getInputStream(), response.getOutputStream(), sender, dryRun);
        } catch (IOException gone) {
            LOG.info("An import broke off: the other side is gone");
        }
    }
}
