package org.balcony.command.kernel;

/** Something worth a look about a command that was accepted; each capability has one enumeration of them. */
public interface Warning {

    /** The name of the constant; the flag's code is the same in lower case. */
    String name();

    /** One sentence for the sender. */
    String explanation();

    Severity severity();

    /** What it rests on. */
    default Source source() {
        return Source.WORK;
    }

    /** How much attention a flag asks for. */
    enum Severity {
        INFO,
        ATTENTION,
        SERIOUS
    }
}
