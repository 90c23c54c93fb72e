package org.balcony.command.platform.web;

import java.util.Map;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.edge.answer.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers whatever goes wrong while a request is handled with a problem document that tells nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** What the platform refused. */
    @ExceptionHandler(Refused.class)
    public ResponseEntity<byte[]> refused(Refused refused) {
        return Answers.to(refused.problem());
    }

    /** What nobody foresaw. */
    @ExceptionHandler(RuntimeException.class)
    public ResponseEntity<byte[]> broken(RuntimeException broken) {
        LOG.error("A request failed", Wordless.of(broken));
        return Answers.to(Problem.of(PlatformRefusal.INTERNAL_ERROR));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<byte[]> answer = Answers.to(problem(status.value()));
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(answer.getHeaders());
        return new ResponseEntity<>(answer.getBody(), all, answer.getStatusCode());
    }

    /** The problem behind a bare HTTP status. */
    static Problem problem(int status) {
        return switch (status) {
            case 401 -> Problem.of(PlatformRefusal.UNAUTHENTICATED);
            case 404 -> Problem.of(PlatformRefusal.NOT_FOUND);
            case 405 -> Problem.of(PlatformRefusal.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(PlatformRefusal.NOT_ACCEPTABLE);
            case 413 -> Problem.of(PlatformRefusal.BODY_TOO_LARGE);
            case 415 -> Problem.of(PlatformRefusal.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE);
            default ->
                status < 500
                        ? Problem.of(PlatformRefusal.FIELD_INVALID, Map.of("reason", "the request itself is malformed"))
                        : Problem.of(PlatformRefusal.INTERNAL_ERROR);
        };
    }
}
