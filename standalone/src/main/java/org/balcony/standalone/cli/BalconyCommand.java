package org.balcony.standalone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a sub-command: says what there is. */
@Command(
        name = "balcony",
        description = "Keeps the record of peace-mediation cases.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = BalconyCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            RotateMasterKeyCommand.class,
            TokenCommand.class
        })
public final class BalconyCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of failures.")
    private boolean debug;

    private BalconyCommand() {}

    /** Runs the program and says with which exit code to end. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** Runs the program with its results and complaints going elsewhere. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        BalconyCommand root = new BalconyCommand();
        return new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> root.explain(failure, line))
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        throw new Failure("name a command");
    }

    private int explain(Exception failure, CommandLine line) {
        PrintWriter err = line.getErr();
        err.println("balcony: " + message(failure));
        if (debug) {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Throwable failure) {
        if (failure instanceof Failure said && said.getMessage() != null) {
            return firstLine(said.getMessage());
        }
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return firstLine(message) + " (run again with --debug to see where)";
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    /** The version that was built. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = BalconyCommand.class.getPackage().getImplementationVersion();
            return new String[] {"balcony " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
