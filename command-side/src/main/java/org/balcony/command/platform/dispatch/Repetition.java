package org.balcony.command.platform.dispatch;

import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.RequestDigest;
import org.balcony.ledger.Receipt;

/** Answers a command id that has been used before. */
final class Repetition {

    private Repetition() {}

    /** The first receipt for the same request; a refusal for another one. */
    static Outcome of(Receipt first, RequestDigest digest) {
        return digest.isOf(first.requestDigest())
                ? new Outcome.Accepted(ReceiptNote.read(first), Outcome.Standing.REPEATED)
                : new Outcome.Rejected(Problem.of(PlatformRefusal.COMMAND_ID_REUSED));
    }
}
