package org.balcony.command.platform.imports;

import java.util.List;
import java.util.Map;
import org.balcony.command.platform.dispatch.CommandReceipt;
import org.balcony.command.platform.dispatch.Outcome;
import org.jspecify.annotations.Nullable;

/** What an import answers, one JSON object a line. */
final class ImportLines {

    private ImportLines() {}

    /** What became of one line; absent members were not known. */
    record Result(
            long line,
            Status status,
            @Nullable String stream,
            @Nullable Long streamVersion,
            @Nullable Long position,
            @Nullable String commandId,
            @Nullable String entityId,
            @Nullable Boolean unchanged,
            @Nullable List<CommandReceipt.Raised> flags,
            @Nullable Map<String, Object> problem) {

        static Result of(long line, @Nullable String commandId, Outcome outcome) {
            return switch (outcome) {
                case Outcome.Rejected rejected ->
                    new Result(
                            line,
                            Status.REJECTED,
                            null,
                            null,
                            null,
                            commandId,
                            null,
                            null,
                            null,
                            rejected.problem().document());
                case Outcome.Accepted accepted ->
                    new Result(
                            line,
                            accepted.standing() == Outcome.Standing.REPEATED ? Status.DUPLICATE : Status.ACCEPTED,
                            accepted.receipt().stream(),
                            accepted.receipt().streamVersion(),
                            accepted.receipt().position(),
                            commandId,
                            accepted.receipt().entityId(),
                            accepted.standing() == Outcome.Standing.UNCHANGED ? true : null,
                            accepted.receipt().flags().isEmpty()
                                    ? null
                                    : accepted.receipt().flags(),
                            null);
            };
        }
    }

    /** How a line fared. */
    enum Status {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    /** The last line of the answer. */
    record Ending(Summary summary) {}

    /**
     * The count of it all.
     *
     * @param lines the lines that were not blank
     * @param accepted those decided and, unless this is a rehearsal, appended
     * @param unchanged those among the accepted that changed nothing
     * @param duplicate those that had been imported before
     * @param events the events that were appended, or would be
     * @param flags the flags that were raised
     * @param dryRun whether this was a rehearsal that appended nothing
     * @param complete whether every line of the input was dealt with
     */
    record Summary(
            long lines,
            long accepted,
            long unchanged,
            long duplicate,
            long rejected,
            long events,
            long flags,
            boolean dryRun,
            boolean complete) {}
}
