package org.balcony.standalone.cli;

import picocli.CommandLine.Command;

/** Checks the whole log. */
@Command(name = "verify", description = "Check the whole log against itself and an older checkpoint.")
final class VerifyCommand implements Runnable {
    @Override
    public void run() {
        throw new Failure("not yet");
    }
}
