package org.balcony.command.platform.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.command.kernel.Decision;
import org.balcony.command.platform.dispatch.Verdict.Decided;
import org.balcony.command.platform.dispatch.Verdict.SameAs;
import org.balcony.command.platform.dispatch.Verdict.Settled;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.RequestDigest;
import org.balcony.ledger.Receipt;

/** Decides the commands of a batch in order, each on what the ones before it have left; a refusal leaves nothing. */
public final class Deliberation {

    private final Judgement judgement;

    public Deliberation(Judgement judgement) {
        this.judgement = judgement;
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
            byte[] digest = RequestDigest.of(draft, entry.stream());
            Receipt first = batch.known().get(draft.id().value());
            if (first != null) {
                return new Settled(Repetition.of(first, digest));
            }
            Integer twin = earlier.get(draft.id().value());
            if (twin != null && verdicts.get(twin) instanceof Decided decided) {
                return java.util.Arrays.equals(digest, decided.digest())
                        ? new SameAs(twin)
                        : rejected(Problem.of(PlatformRefusal.COMMAND_ID_REUSED));
            }
            return judgement.of(draft, entry, digest, batch.now(), world);
        } catch (Refused e) {
            return rejected(e.problem());
        }
    }

    static Settled rejected(Problem problem) {
        return new Settled(new Outcome.Rejected(problem));
    }

    static Settled rejected(Decision.Refused refused) {
        return rejected(Problem.of(refused.refusal(), refused.facts()));
    }
}
