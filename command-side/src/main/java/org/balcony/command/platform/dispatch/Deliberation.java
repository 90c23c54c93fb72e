package org.balcony.command.platform.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.balcony.command.platform.dispatch.Verdict.Decided;
import org.balcony.command.platform.dispatch.Verdict.SameAs;
import org.balcony.command.platform.dispatch.Verdict.Settled;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.RequestDigest;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.vault.Secret;

/** Decides the commands of a batch in order, each on what the ones before it have left; a refusal leaves nothing. */
public final class Deliberation {

    private final Judgement judgement;
    private final Supplier<Secret> digests;

    /**
     * Decides with that judgement.
     *
     * @param digests keys the digests of requests; asked for when it is first needed
     */
    public Deliberation(Judgement judgement, Supplier<Secret> digests) {
        this.judgement = judgement;
        this.digests = digests;
    }

    /** The digest of a request whose command id was used before, to be compared with the first. */
    RequestDigest again(Draft draft, Receipt first) {
        return RequestDigest.again(draft, StreamId.of(first.stream()), digests.get());
    }

    /** One verdict for each command, in order; accepted events have been applied to the world. */
    public List<Verdict> verdicts(Batch batch, World world) {
        Map<String, Integer> earlier = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Draft draft : batch.drafts()) {
            verdicts.add(verdict(draft, batch, world, earlier, verdicts));
            if (verdicts.getLast() instanceof Decided decided) {
                earlier.put(decided.draft().id().value(), verdicts.size() - 1);
            }
        }
        return verdicts;
    }

    private Verdict verdict(
            Draft draft, Batch batch, World world, Map<String, Integer> earlier, List<Verdict> verdicts) {
        try {
            // Before anything else: whether a stream is there shows neither in a receipt nor in a version.
            Entrance.Entry entry = judgement.entry(draft, batch.now(), world);
            RequestDigest digest = RequestDigest.of(draft, entry.stream(), digests.get());
            Receipt first = batch.known().get(draft.id().value());
            if (first != null) {
                return new Settled(Repetition.of(first, digest));
            }
            Integer twin = earlier.get(draft.id().value());
            if (twin != null && verdicts.get(twin) instanceof Decided decided) {
                return digest.isOf(decided.digest())
                        ? new SameAs(twin)
                        : rejected(Problem.of(PlatformRefusal.COMMAND_ID_REUSED));
            }
            return judgement.of(draft, entry, digest.bytes(), batch.now(), world);
        } catch (Refused e) {
            return rejected(e.problem());
        }
    }

    static Settled rejected(Problem problem) {
        return new Settled(new Outcome.Rejected(problem));
    }
}
