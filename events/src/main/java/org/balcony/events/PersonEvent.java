package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Level;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** A human being known to the registry by pseudonym only. */
public sealed interface PersonEvent extends DomainEvent {

    /**
     * A person was entered in the registry, without a name.
     *
     * @param pseudonym what the person is called in the books; never a name
     * @param vaultRef where the identity is kept; absent where it is kept nowhere
     */
    @EventType(value = "person.registered", version = 1)
    @MinimumLabel(level = Level.RESTRICTED, compartments = "identity")
    record PersonRegistered(Code pseudonym, @Nullable String vaultRef) implements PersonEvent {}

    /**
     * Somebody asked for a person's data to be erased.
     *
     * @param ground why
     * @param urgency how fast; absent where not said
     */
    @EventType(value = "person.erasure-requested", version = 1)
    @MinimumLabel(level = Level.RESTRICTED, compartments = "identity")
    record ErasureRequested(ErasureGround ground, @Nullable Urgency urgency) implements PersonEvent {}

    /**
     * An erasure was refused.
     *
     * @param legalGround on what ground in law
     * @param whatIsKept what is kept
     * @param until until when; absent where not settled
     * @param agreedBy the administrator who agreed; absent in entries from before that was asked
     */
    @EventType(value = "person.erasure-refused", version = 1)
    @MinimumLabel(level = Level.RESTRICTED, compartments = "identity")
    record ErasureRefused(
            String legalGround,
            String whatIsKept,
            @Nullable When until,
            @Nullable UserId agreedBy) implements PersonEvent {}

    /**
     * A person's data were erased.
     *
     * @param keysDestroyed how many keys were destroyed
     * @param viewsPurged what was purged
     * @param recipientsNotified who was told
     * @param ground the gravest ground on which it was asked for; absent in entries from before that was kept
     * @param recordsTouched how many entries named the person; absent in entries from before they were counted
     */
    @EventType(value = "person.personal-data-erased", version = 1)
    @MinimumLabel(level = Level.RESTRICTED, compartments = "identity")
    record PersonalDataErased(
            int keysDestroyed,
            List<String> viewsPurged,
            List<ActorOrText> recipientsNotified,
            @Nullable ErasureGround ground,
            @Nullable Integer recordsTouched)
            implements PersonEvent {
        public PersonalDataErased {
            viewsPurged = List.copyOf(viewsPurged);
            recipientsNotified = List.copyOf(recipientsNotified);
        }
    }

    /** Why data are to be erased. */
    enum ErasureGround {
        CONSENT_WITHDRAWN,
        DANGER,
        PURPOSE_ENDED,
        UNLAWFUL
    }

    /** How fast data are to be erased. */
    enum Urgency {
        IMMEDIATE,
        SOON,
        ROUTINE
    }
}
