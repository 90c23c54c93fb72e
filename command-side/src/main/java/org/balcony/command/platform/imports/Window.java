package org.balcony.command.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.imports.ImportLines.Result;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.request.Sender;
import org.jspecify.annotations.Nullable;

/** Some lines of an import that go to the log together. */
final class Window {

    /** One line: a draft, or the problem that kept it from being one. */
    private record Entry(
            long number, @Nullable Draft draft, @Nullable Problem problem) {}

    private final List<Entry> entries;

    private Window(List<Entry> entries) {
        this.entries = entries;
    }

    static Window of(List<LineReader.Line> lines, DraftReader reader, Sender sender) {
        List<Entry> entries = new ArrayList<>();
        for (LineReader.Line line : lines) {
            entries.add(entry(line, reader, sender));
        }
        return new Window(entries);
    }

    /** The results in the order of the lines, counted. */
    List<Result> results(Function<List<Draft>, List<Outcome>> commands, Tally tally) {
        List<Draft> drafts = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.draft != null) {
                drafts.add(entry.draft);
            }
        }
        var outcomes = (drafts.isEmpty() ? List.<Outcome>of() : commands.apply(drafts)).iterator();
        List<Result> results = new ArrayList<>();
        for (Entry entry : entries) {
            Outcome outcome = entry.problem == null ? outcomes.next() : new Outcome.Rejected(entry.problem);
            tally.count(outcome);
            results.add(Result.of(
                    entry.number, entry.draft == null ? null : entry.draft.id().value(), outcome));
        }
        return results;
    }

    private static Entry entry(LineReader.Line line, DraftReader reader, Sender sender) {
        if (line.bytes() == null) {
            return new Entry(line.number(), null, Problem.of(PlatformRefusal.BODY_TOO_LARGE));
        }
        try {
            return new Entry(line.number(), reader.line(line.bytes(), sender), null);
        } catch (Refused refused) {
            return new Entry(line.number(), null, refused.problem());
        }
    }
}
