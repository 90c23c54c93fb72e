package org.balcony.command.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balcony.command.platform.dispatch.Commands;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.imports.ImportLines.Ending;
import org.balcony.command.platform.imports.ImportLines.Result;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.request.Sender;
import org.balcony.events.codec.BalconyJson;
import org.balcony.ledger.LedgerUnavailable;

/**
 * Imports histories: one command a line, decided in order, appended in windows, answered line by line while the input
 * is still being read. Neither the input nor the answers are held. A caller must read the answers while it sends.
 */
public final class Imports {

    /** The longest line, in bytes. */
    public static final int LONGEST_LINE = 1 << 20;

    private static final int WINDOW_LINES = 256;
    private static final long WINDOW_BYTES = 4L << 20;
    private static final int PATIENCE = 6;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DraftReader drafts;
    private final Commands commands;
    private final Supplier<Function<List<Draft>, List<Outcome>>> rehearsals;

    /**
     * Imports.
     *
     * @param rehearsals for each rehearsal something that decides windows one after the other and appends nothing
     */
    public Imports(DraftReader drafts, Commands commands, Supplier<Function<List<Draft>, List<Outcome>>> rehearsals) {
        this.drafts = drafts;
        this.commands = commands;
        this.rehearsals = rehearsals;
    }

    /**
     * Imports everything, writing one result for each line that is not blank, and a summary at the end.
     *
     * @throws IOException if the input breaks off or the answer cannot be written; lines not answered may or may not
     *     have been appended, and importing them again appends nothing twice
     */
    public void run(InputStream in, OutputStream out, Sender sender, boolean dryRun) throws IOException {
        Function<List<Draft>, List<Outcome>> decide = dryRun ? rehearsals.get() : this::patiently;
        LineQueue queue = new LineQueue(WINDOW_LINES, WINDOW_BYTES);
        Thread reader =
                Thread.ofVirtual().name("import-reader").start(() -> queue.fill(new LineReader(in, LONGEST_LINE)));
        try {
            boolean complete = true;
            Tally tally = new Tally();
            for (List<LineReader.Line> lines = queue.take(); complete && !lines.isEmpty(); lines = queue.take()) {
                List<Result> results = Window.of(lines, drafts, sender).results(decide, tally);
                write(out, results);
                complete = results.stream().noneMatch(Imports::isLedgerGone);
            }
            write(out, List.of(new Ending(tally.summary(dryRun, complete))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            queue.abandon();
            reader.interrupt();
        }
    }

    private List<Outcome> patiently(List<Draft> window) {
        for (int attempt = 1; attempt < PATIENCE; attempt++) {
            try {
                List<Outcome> outcomes = commands.submitAll(window);
                if (outcomes.stream().noneMatch(Imports::isLedgerGone)) {
                    return outcomes;
                }
            } catch (LedgerUnavailable e) {
                // The next attempt looks up what the failed one may have appended.
            }
            pause(PAUSE.multipliedBy(1L << attempt));
        }
        Outcome gone = new Outcome.Rejected(Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE));
        return window.stream().map(draft -> gone).toList();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isLedgerGone(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected
                && rejected.problem().type().equals(Problem.kebab(PlatformRefusal.LEDGER_UNAVAILABLE));
    }

    private static boolean isLedgerGone(Result result) {
        return result.problem() != null
                && ("/problems/" + Problem.kebab(PlatformRefusal.LEDGER_UNAVAILABLE))
                        .equals(result.problem().get("type"));
    }

    private static void write(OutputStream out, List<?> lines) throws IOException {
        for (Object line : lines) {
            out.write(BalconyJson.mapper().writeValueAsBytes(line));
            out.write('\n');
        }
        out.flush();
    }
}
