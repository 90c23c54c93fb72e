package org.balcony.command.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.events.value.CommandId;
import org.jspecify.annotations.Nullable;

/** The request headers that say more about a command. */
final class Headers {

    private static final Pattern VERSION = Pattern.compile("(\"?)(0|[1-9][0-9]{0,17})\\1");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

    private Headers() {}

    /** The command id the sender chose, bare or as a quoted string; absent where the header is. */
    static @Nullable CommandId commandId(HttpServletRequest request) {
        String header = request.getHeader("Idempotency-Key");
        if (header == null) {
            return null;
        }
        Matcher quoted = QUOTED.matcher(header);
        return DraftReader.commandId(quoted.matches() ? quoted.group(1) : header);
    }

    /** The version the sender believes the stream to have, quoted or bare; absent where the header is, or asks for any version. */
    static @Nullable Long expectedVersion(HttpServletRequest request) {
        String header = request.getHeader("If-Match");
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(header);
        if (!version.matches()) {
            throw new Refused(Problem.field("If-Match", "must be a stream version in quotes, such as \"12\""));
        }
        return Long.valueOf(version.group(2));
    }
}
