package org.balcony.query.platform.web;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Problem documents for requests that no controller takes. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FrameworkErrors {

    @ExceptionHandler({
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class,
        HttpMediaTypeNotSupportedException.class
    })
    ResponseEntity<ProblemDocument> nobodyTakesIt(Exception exception) {
        return answer((ErrorResponse) exception);
    }

    static ResponseEntity<ProblemDocument> answer(ErrorResponse known) {
        QueryProblem problem = switch (known.getStatusCode().value()) {
            case 404 -> QueryProblem.NOT_FOUND;
            case 405 -> QueryProblem.METHOD_NOT_ALLOWED;
            case 406 -> QueryProblem.NOT_ACCEPTABLE;
            case 415 -> QueryProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> QueryProblem.UNAVAILABLE;
            default ->
                known.getStatusCode().is4xxClientError() ? QueryProblem.MALFORMED_PARAMETER : QueryProblem.UNEXPECTED;
        };
        ResponseEntity<ProblemDocument> answer =
                QueryErrors.answer(ProblemDocument.of(problem, problem.title() + ".", Map.of()));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .headers(headers -> headers.addAll(known.getHeaders()))
                .body(answer.getBody());
    }
}
