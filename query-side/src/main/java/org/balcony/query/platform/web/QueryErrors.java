package org.balcony.query.platform.web;

import java.util.Map;
import org.balcony.edge.answer.Wordless;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.query.kernel.OptionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever a controller of the query side throws into a problem document. */
@RestControllerAdvice("org.balcony.query")
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class QueryErrors {

    private static final Logger LOG = LoggerFactory.getLogger(QueryErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDocument> refused(ReadRefused refused) {
        return answer(refused.document());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> refused(OptionRefused refused) {
        return refused(ReadRefused.malformed(refused.name(), refused.value(), refused.form()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> malformed(MethodArgumentTypeMismatchException mismatch) {
        Object value = mismatch.getValue();
        return refused(ReadRefused.malformed(
                mismatch.getName(), value == null ? null : value.toString(), "The parameter does not have its form."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> missing(MissingServletRequestParameterException missing) {
        return refused(ReadRefused.malformed(missing.getParameterName(), null, "The parameter is missing."));
    }

    @ExceptionHandler({LedgerUnavailable.class, DataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDocument> unavailable(RuntimeException unavailable) {
        LOG.warn("a read could not be answered: {}", unavailable.getClass().getName());
        return answer(ProblemDocument.of(QueryProblem.UNAVAILABLE, "Try again shortly.", Map.of()));
    }

    @ExceptionHandler
    void readerWentAway(AsyncRequestNotUsableException gone) {
        LOG.debug("the reader went away");
    }

    /** Nothing can be answered any more: the container gets it and cuts the connection, which no reader takes for an end. */
    @ExceptionHandler
    void brokeOff(AnswerBrokeOff broken) {
        throw broken;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unexpected(Exception unexpected) {
        if (unexpected instanceof ErrorResponse known) {
            return FrameworkErrors.answer(known);
        }
        LOG.error("a read failed", Wordless.of(unexpected));
        return answer(ProblemDocument.of(QueryProblem.UNEXPECTED, "The failure has been logged.", Map.of()));
    }

    static ResponseEntity<ProblemDocument> answer(ProblemDocument document) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(document.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (document.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(document);
    }
}
