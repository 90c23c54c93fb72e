package org.balcony.command.kernel;

/** A rule in the way of a command; each capability has one enumeration of them, named by the fact in the way. */
public interface Refusal {

    /** The name of the constant, such as {@code PRESENCE_RULE_UNMET}. */
    String name();

    /** One sentence for the person who is refused: what is in the way and what would help. */
    String explanation();

    /** How the refusal is answered; most are {@link Ground#STATE}. */
    default Ground ground() {
        return Ground.STATE;
    }

    /** What it rests on. */
    default Source source() {
        return Source.WORK;
    }

    /** The ground of a refusal, which decides the status of the answer. */
    enum Ground {
        /** What was sent cannot be (400). */
        FORM,
        /** It is not the sender's to send (403). */
        AUTHORITY,
        /** What is known does not allow it (409). */
        STATE
    }
}
