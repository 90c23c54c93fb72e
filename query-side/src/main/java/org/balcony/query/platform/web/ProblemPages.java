package org.balcony.query.platform.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** The page behind the {@code type} of every problem that a read can be answered with, for people and for programs. */
@Configuration(proxyBeanMethods = false)
class ProblemPages {

    @Bean
    RouterFunction<ServerResponse> querySideProblems() {
        RouterFunctions.Builder pages = RouterFunctions.route();
        for (QueryProblem problem : QueryProblem.values()) {
            pages.GET(problem.type(), request -> page(problem, request));
        }
        return pages.build();
    }

    private static ServerResponse page(QueryProblem problem, ServerRequest request) {
        boolean forPeople = request.headers().accept().stream()
                .anyMatch(wanted -> wanted.isConcrete() && wanted.includes(MediaType.TEXT_HTML));
        if (!forPeople) {
            return ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(ProblemDocument.of(problem, problem.title() + ".", Map.of()));
        }
        return ServerResponse.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body("""
                        <!doctype html>
                        <html lang="en"><meta charset="utf-8"><title>%1$s</title>
                        <h1>%1$s</h1>
                        <p>HTTP status %2$d. Problem type <code>%3$s</code>.</p>
                        </html>
                        """.formatted(HtmlUtils.htmlEscape(problem.title()), problem.status(), problem.type()));
    }
}
