package org.balcony.command.platform.web;

import org.balcony.command.platform.dispatch.CommandReceipt;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.problem.Problem;
import org.balcony.events.codec.BalconyJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes outcomes and problems as HTTP answers. */
public final class Answers {

    private static final String RETRY_AFTER_SECONDS = "1";

    private Answers() {}

    static ResponseEntity<byte[]> to(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rejected rejected -> to(rejected.problem());
            case Outcome.Accepted accepted -> to(accepted.receipt(), accepted.standing());
        };
    }

    private static ResponseEntity<byte[]> to(CommandReceipt receipt, Outcome.Standing standing) {
        return ResponseEntity.status(standing == Outcome.Standing.APPENDED ? 201 : 200)
                .eTag("\"" + receipt.streamVersion() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(BalconyJson.mapper().writeValueAsBytes(receipt));
    }

    /** A problem document. */
    public static ResponseEntity<byte[]> to(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(bytes(problem));
    }

    /** The bytes of a problem document. */
    public static byte[] bytes(Problem problem) {
        return BalconyJson.mapper().writeValueAsBytes(problem.document());
    }
}
