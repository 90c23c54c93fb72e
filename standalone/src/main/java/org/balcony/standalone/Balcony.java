package org.balcony.standalone;

import org.balcony.standalone.cli.BalconyCommand;

/** The program. */
public final class Balcony {

    private Balcony() {}

    public static void main(String[] arguments) {
        System.exit(BalconyCommand.run(arguments));
    }
}
