package org.balcony.command.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.platform.catalogue.CommandPapers;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventSchemas;
import org.balcony.events.openapi.OpenApiDocument;
import org.balcony.events.openapi.OpenApiPart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The papers: commands, event types, OpenAPI, and a page for each problem. */
@RestController
public class PapersController {

    private final Paper commands;
    private final Paper eventTypes;
    private final Paper openApi;
    private final Map<String, Refusal> problems;

    public PapersController(CommandPapers papers, List<OpenApiPart> parts, Map<String, Refusal> problems) {
        this.commands = new Paper(() -> Map.of("commands", papers.commands()));
        this.eventTypes = new Paper(() -> Map.of("eventTypes", papers.eventTypes()));
        this.openApi = new Paper(() -> OpenApiDocument.of(parts));
        this.problems = Map.copyOf(problems);
    }

    @GetMapping("/api/commands")
    public ResponseEntity<byte[]> commands() {
        return json(commands.text());
    }

    @GetMapping("/api/event-types")
    public ResponseEntity<byte[]> eventTypes() {
        return json(eventTypes.text());
    }

    /** The schema of one version of an event's data. */
    @GetMapping("/api/event-types/{type}/{version}")
    public ResponseEntity<byte[]> eventType(@PathVariable String type, @PathVariable int version) {
        return EventSchemas.schema(type, version)
                .map(schema -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("application/schema+json"))
                        .body(BalconyJson.mapper().writeValueAsBytes(schema)))
                .orElseThrow(() -> new Refused(Problem.of(PlatformRefusal.NOT_FOUND)));
    }

    @GetMapping("/openapi.json")
    public ResponseEntity<byte[]> openApi() {
        return json(openApi.text());
    }

    /** The page of one problem, for people. */
    @GetMapping(path = "/problems/{name}", produces = MediaType.TEXT_HTML_VALUE)
    public ResponseEntity<String> page(@PathVariable String name) {
        Problem problem = known(name);
        return ResponseEntity.ok("""
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p>HTTP status %3$d. Problem type <code>/problems/%4$s</code>.</p>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(problem.title()),
                        HtmlUtils.htmlEscape(problem.detail()),
                        problem.status(),
                        problem.type()));
    }

    /** The same, for programs. */
    @GetMapping(path = "/problems/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> problem(@PathVariable String name) {
        Map<String, Object> document = new LinkedHashMap<>(known(name).document());
        document.put("explanation", document.remove("detail"));
        return json(BalconyJson.mapper().writeValueAsBytes(document));
    }

    private Problem known(String name) {
        return Optional.ofNullable(problems.get(name))
                .map(Problem::of)
                .orElseThrow(() -> new Refused(Problem.of(PlatformRefusal.NOT_FOUND)));
    }

    /** A paper that is the same as long as the server runs; written when it is first asked for, not to delay the start. */
    private static final class Paper {

        private final Supplier<Object> content;
        private byte @Nullable [] text;

        Paper(Supplier<Object> content) {
            this.content = content;
        }

        synchronized byte[] text() {
            byte[] written = text == null ? BalconyJson.mapper().writeValueAsBytes(content.get()) : text;
            text = written;
            return written;
        }
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
