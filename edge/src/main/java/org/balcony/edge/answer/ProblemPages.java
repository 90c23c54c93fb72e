package org.balcony.edge.answer;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** The page behind the {@code type} of every problem of the edge, for people and for programs. */
public final class ProblemPages {

    private ProblemPages() {}

    /** All pages. */
    public static RouterFunction<ServerResponse> pages() {
        RouterFunctions.Builder pages = RouterFunctions.route();
        for (EdgeProblem problem : EdgeProblem.values()) {
            pages.GET("/problems/" + problem.kebab(), request -> page(problem, request));
        }
        return pages.build();
    }

    private static ServerResponse page(EdgeProblem problem, ServerRequest request) {
        boolean forPeople = request.headers().accept().stream()
                .anyMatch(wanted -> wanted.isConcrete() && wanted.includes(MediaType.TEXT_HTML));
        if (!forPeople) {
            return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(problem.document());
        }
        return ServerResponse.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body("""
                        <!doctype html>
                        <html lang="en"><meta charset="utf-8"><title>%1$s</title>
                        <h1>%1$s</h1>
                        <p>%2$s</p>
                        <p>HTTP status %3$d. Problem type <code>/problems/%4$s</code>.</p>
                        </html>
                        """.formatted(
                                problem.title(),
                                HtmlUtils.htmlEscape(problem.explanation()),
                                problem.status(),
                                problem.kebab()));
    }
}
