package org.balcony.command.people;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about a person. */
public sealed interface PeopleCommand extends Command {

    /** Enters a person in the registry. */
    @CommandType(
            value = "register-person",
            purpose =
                    "Enter a person in the registry under a pseudonym; names and contacts stay in the identity vault.",
            kind = Kind.RECORD,
            stream = StreamKind.PERSON,
            roles = Roles.OFFICER_OR_LOCAL_PARTNER,
            begins = StreamKind.PERSON)
    record RegisterPerson(PersonRegistered person) implements PeopleCommand {}

    /** Asks that a person's data be erased. */
    @CommandType(
            value = "request-erasure",
            purpose = "Ask, for a person, that the person's data be erased.",
            kind = Kind.RECORD,
            stream = StreamKind.PERSON,
            roles = Roles.READERS)
    record RequestErasure(ErasureRequested request) implements PeopleCommand {}

    /** Refuses an erasure that was asked for. */
    @CommandType(
            value = "refuse-erasure",
            purpose =
                    "Refuse an erasure on a ground in law together with an administrator, and say what is kept and until when.",
            kind = Kind.DECIDE,
            stream = StreamKind.PERSON,
            roles = Roles.STEWARD,
            rationale = true)
    record RefuseErasure(ErasureRefused refused) implements PeopleCommand {}

    /**
     * Erases. What is left out here is counted and told when it is done, and what is sent is not taken for what was done.
     *
     * @param keysDestroyed how many keys the sender expects to be destroyed; absent where it expects nothing
     * @param viewsPurged what the sender expects to be purged
     * @param recipientsNotified who the sender expects to be told
     */
    @CommandType(
            value = "erase-personal-data",
            purpose = "Carry out an erasure that was asked for: the person's keys are destroyed, everything kept of the"
                    + " person is purged, and everybody who was told is told of it.",
            kind = Kind.DECIDE,
            stream = StreamKind.PERSON,
            roles = Roles.STEWARD)
    record ErasePersonalData(
            @Nullable Integer keysDestroyed, List<String> viewsPurged, List<ActorOrText> recipientsNotified)
            implements PeopleCommand {
        public ErasePersonalData {
            if (keysDestroyed != null && keysDestroyed < 0) {
                throw new IllegalArgumentException("keysDestroyed is a number of keys, from 0");
            }
            viewsPurged = Command.listed(viewsPurged);
            recipientsNotified = Command.listed(recipientsNotified);
        }
    }
}
