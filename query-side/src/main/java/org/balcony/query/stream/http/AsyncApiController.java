package org.balcony.query.stream.http;

import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.query.platform.web.Says;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the description of the streams; it holds nothing but the published language. */
@RestController
final class AsyncApiController {

    private final byte[] document =
            BalconyJson.mapper().writeValueAsBytes(AsyncApiDocument.of(EventCatalogue.standard()));

    @GetMapping("/asyncapi.json")
    @Says("The streams as an AsyncAPI document.")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }
}
