package org.balcony.edge.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before it reached a controller. */
@RestController
public class ErrorDoor implements ErrorController {

    private final AnswerHeaders headers = new AnswerHeaders();

    /** What comes here may have gone past no filter. */
    @RequestMapping("${spring.web.error.path:/error}")
    public ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
        headers.writeHeaders(request, response);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        EdgeProblem problem = EdgeProblem.of(status instanceof Integer code ? code : 404);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.document());
    }
}
