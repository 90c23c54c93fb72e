package org.balcony.standalone.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how an import comes along: a bar on a terminal, plain lines elsewhere. */
final class ImportDisplay implements AutoCloseable {

    private static final long PLAIN_EVERY = 10_000;

    private final Output output;
    private final String file;
    private final @Nullable ProgressBar bar;
    private final long started = System.nanoTime();

    private ImportDisplay(Output output, String file, @Nullable ProgressBar bar) {
        this.output = output;
        this.file = file;
        this.bar = bar;
    }

    /** A display for a file of so many lines, or of an unknown number if negative. */
    static ImportDisplay on(Output output, String file, long lines) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new ImportDisplay(output, file, terminal ? bar(file, lines) : null);
    }

    void rejected(String explanation) {
        output.complain(explanation);
    }

    void progressed(ImportTally tally) {
        if (bar != null) {
            bar.stepTo(tally.lines());
            bar.setExtraMessage(words(tally));
        } else if (tally.lines() % PLAIN_EVERY == 0) {
            output.complain(
                    file + ": " + tally.lines() + " lines, " + words(tally) + ", " + perSecond(tally) + " lines/s");
        }
    }

    void finished(ImportTally tally, boolean dryRun) {
        if (bar != null) {
            bar.close();
        }
        output.println((dryRun ? "would be imported from " : "imported ") + file + ": " + tally.lines() + " lines, "
                + words(tally) + ", " + perSecond(tally) + " lines/s");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private long perSecond(ImportTally tally) {
        return Math.round(tally.lines() * 1e9 / Math.max(1, System.nanoTime() - started));
    }

    private static String words(ImportTally tally) {
        return tally.accepted() + " accepted, " + tally.duplicate() + " duplicate, " + tally.rejected() + " rejected";
    }

    private static ProgressBar bar(String file, long lines) {
        return new ProgressBarBuilder()
                .setTaskName(file)
                .setInitialMax(lines)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
                .showSpeed()
                .setUnit(" lines", 1)
                .setMaxRenderedLength(140)
                .hideEta()
                .startsFrom(0, Duration.ZERO)
                .build();
    }
}
