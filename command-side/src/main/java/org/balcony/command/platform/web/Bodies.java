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
        return read(request, LONGEST);
    }

    /** Reads a body that may be no longer than that. */
    static byte[] read(HttpServletRequest request, int longest) {
        if (request.getContentLengthLong() > longest) {
            throw tooLarge();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
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
