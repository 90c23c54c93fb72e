package org.balcony.command.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;

/** Reads request bodies up to the limit. */
final class Bodies {

    /** The longest body of a command, in bytes. */
    static final int LONGEST = 1 << 20;

    private Bodies() {}

    static byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST) {
            throw tooLarge();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
            if (body.length > LONGEST) {
                throw tooLarge();
            }
            return body;
        } catch (IOException e) {
            throw new Refused(Problem.of(PlatformRefusal.MALFORMED_JSON));
        }
    }

    private static Refused tooLarge() {
        return new Refused(Problem.of(PlatformRefusal.BODY_TOO_LARGE));
    }
}
