package org.balcony.command.platform.axon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balcony.command.platform.dispatch.Batch;
import org.balcony.command.platform.dispatch.Commands;
import org.balcony.command.platform.dispatch.Deliberation;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.dispatch.Settlement;
import org.balcony.command.platform.dispatch.Verdict;
import org.balcony.command.platform.request.Draft;
import org.balcony.ledger.Receipt;

/** Decides windows one after the other as if each had been appended; used by one thread. */
public final class Rehearsal implements Function<List<Draft>, List<Outcome>> {

    private static final byte[] NO_NOTE =
            "{\"events\":[],\"flags\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Deliberation deliberation;
    private final RehearsalWorld world;
    private final Commands commands;
    private final InstantSource clock;
    private final Map<String, Receipt> tried = new HashMap<>();

    public Rehearsal(
            Deliberation deliberation,
            StreamStates states,
            Keys keys,
            StoredFacts stored,
            Commands commands,
            InstantSource clock) {
        this.deliberation = deliberation;
        this.world = new RehearsalWorld(states, keys, stored);
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public List<Outcome> apply(List<Draft> window) {
        Instant now = clock.instant();
        Map<String, Receipt> known = new HashMap<>(commands.known(window));
        for (Draft draft : window) {
            Receipt earlier = tried.get(draft.id().value());
            if (earlier != null) {
                known.put(draft.id().value(), earlier);
            }
        }
        List<Verdict> verdicts = deliberation.verdicts(new Batch(window, known, now), world);
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Decided decided) {
                tried.put(decided.draft().id().value(), receipt(decided, now));
            }
        }
        return Settlement.rehearsed(verdicts);
    }

    private static Receipt receipt(Verdict.Decided decided, Instant now) {
        return new Receipt(
                decided.draft().id().value(),
                decided.stream().toString(),
                decided.before() + decided.facts().size(),
                0,
                now,
                List.of(),
                decided.digest(),
                NO_NOTE);
    }
}
