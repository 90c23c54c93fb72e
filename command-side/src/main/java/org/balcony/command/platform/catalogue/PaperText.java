package org.balcony.command.platform.catalogue;

import java.util.Map;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.Warning;
import org.balcony.command.platform.problem.Problem;
import org.balcony.edge.answer.EdgeProblem;
import org.balcony.events.codec.WireNames;

/** Problems and flags as Markdown: what {@code docs/problems.md} must say. */
public final class PaperText {

    private PaperText() {}

    /** All problems and all flags. */
    public static String problems(Map<String, Refusal> problems, Iterable<Capability<?, ?>> capabilities) {
        StringBuilder text = new StringBuilder("""
                # Problems and flags

                Generated from the enumerations. A problem document (RFC 9457) has the `type` `/problems/<name>`, and that
                address answers with the same explanation. Facts in the way stand under `facts`.

                | problem | status | explanation |
                |---|---|---|
                """);
        problems.forEach((name, refusal) ->
                text.append("| `%s` | %d | %s |%n".formatted(name, Problem.status(refusal), refusal.explanation())));
        for (EdgeProblem problem : EdgeProblem.values()) {
            if (!problems.containsKey(problem.kebab())) {
                text.append("| `%s` | %d | %s |%n".formatted(problem.kebab(), problem.status(), problem.explanation()));
            }
        }
        text.append("\n## Flags\n\nA command that was accepted may carry flags in its receipt.\n\n");
        text.append("| flag | severity | explanation |\n|---|---|---|\n");
        Vocabulary.universalWarnings().forEach(warning -> text.append(line(warning)));
        capabilities.forEach(
                capability -> Vocabulary.warnings(capability).forEach(warning -> text.append(line(warning))));
        return text.toString();
    }

    private static String line(Warning warning) {
        return "| `%s` | %s | %s |%n"
                .formatted(CommandPapers.code(warning), WireNames.of(warning.severity()), warning.explanation());
    }
}
