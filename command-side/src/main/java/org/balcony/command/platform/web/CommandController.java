package org.balcony.command.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.catalogue.CommandEntry;
import org.balcony.command.platform.dispatch.Commands;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.request.Sender;
import org.balcony.command.platform.request.Streams;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes every command there is, at {@code POST /api/<kind>s} and {@code POST /api/<kind>s/<id or code>/commands/<name>}. */
@RestController
public class CommandController {

    private static final String KINDS = "/api/{kinds:cases|conflicts|actors|persons|organisations}";

    private final DraftReader drafts;
    private final Streams streams;
    private final Commands commands;

    public CommandController(DraftReader drafts, Streams streams, Commands commands) {
        this.drafts = drafts;
        this.streams = streams;
        this.commands = commands;
    }

    /** Begins a stream with the command that registers it. */
    @PostMapping(path = KINDS, consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> begin(
            @PathVariable String kinds, HttpServletRequest request, JwtAuthenticationToken identity) {
        return answer(drafts.beginning(kind(kinds)), null, request, identity);
    }

    /** Sends a command to a stream. */
    @PostMapping(path = KINDS + "/{name}/commands/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> send(
            @PathVariable String kinds,
            @PathVariable String name,
            @PathVariable String command,
            HttpServletRequest request,
            JwtAuthenticationToken identity) {
        return answer(drafts.entry(kind(kinds), command), name, request, identity);
    }

    private ResponseEntity<byte[]> answer(
            CommandEntry entry, @Nullable String name, HttpServletRequest request, JwtAuthenticationToken identity) {
        Sender sender = Identity.sender(identity, request.getHeader("Acting-Role"));
        if (sender.roleAmong(entry.type().roles().members()).isEmpty()) {
            throw new Refused(Problem.of(UniversalRefusal.ROLE_NOT_ALLOWED));
        }
        CommandId id = Headers.commandId(request);
        Long expected = Headers.expectedVersion(request);
        byte[] body = Bodies.read(request);
        Address address = name == null ? null : new Address.Named(entry.stream(), name);
        return Answers.to(commands.submit(found(drafts.request(entry, address, body, sender, id, expected))));
    }

    /** What can be refused without looking at a stream has been by now: whoever must not know of one learns no more. */
    private Draft found(Draft draft) {
        return draft.address() instanceof Address.Named named
                ? draft.to(streams.find(named.kind(), named.name())
                        .map(Address.Found::new)
                        .orElseThrow(() -> new Refused(Problem.of(PlatformRefusal.UNKNOWN_STREAM))))
                : draft;
    }

    private static StreamKind kind(String plural) {
        return StreamKind.of(plural.substring(0, plural.length() - 1));
    }
}
