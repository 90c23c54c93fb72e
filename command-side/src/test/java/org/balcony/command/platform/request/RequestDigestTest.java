package org.balcony.command.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.balcony.command.Capabilities;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.ledger.vault.Secret;
import org.junit.jupiter.api.Test;

class RequestDigestTest {

    private static final StreamId STREAM = StreamId.of("case/01920000-0000-7000-8000-000000000001");
    private static final DraftReader READER = new DraftReader(new CommandCatalogue(Capabilities.byStream()));
    private static final Secret SECRET = new Secret(new byte[] {1});

    @Test
    void a_request_is_recognised_by_its_keyed_digest_and_another_is_not() {
        assertThat(digest("{}", SECRET).isOf(digest("{}", SECRET).bytes())).isTrue();
        assertThat(digest("{}", SECRET)
                        .isOf(digest("{\"rationale\":\"x\"}", SECRET).bytes()))
                .isFalse();
        assertThat(digest("{}", SECRET)
                        .isOf(digest("{}", new Secret(new byte[] {2})).bytes()))
                .isFalse();
    }

    @Test
    void a_request_from_before_there_was_a_secret_is_recognised() throws Exception {
        String canonical = "{\"asked\":{},\"command\":\"accept-case\",\"stream\":\"" + STREAM + "\"}";
        byte[] plain = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(digest("{}", SECRET).isOf(plain)).isTrue();
        assertThat(digest("{}", SECRET).bytes()).hasSize(32).isNotEqualTo(plain);
    }

    private static RequestDigest digest(String body, Secret secret) {
        Draft draft = READER.request(
                READER.entry(StreamKind.CASE, "accept-case"),
                new Address.Found(STREAM),
                body.getBytes(StandardCharsets.UTF_8),
                new Sender(new UserId("amina"), Set.of(Role.LEAD_MEDIATOR), Set.of(), null),
                new CommandId("one"),
                null);
        return RequestDigest.of(draft, STREAM, secret);
    }
}
