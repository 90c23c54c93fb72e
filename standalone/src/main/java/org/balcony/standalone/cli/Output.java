package org.balcony.standalone.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes its results and its complaints. */
record Output(PrintWriter out, PrintWriter err) {

    static Output of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("not run from the command line");
        }
        return new Output(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void println(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }
}
