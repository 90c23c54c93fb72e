package org.balcony.command.reclassification;

import java.util.List;
import java.util.Set;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided about who may read earlier entries. */
public sealed interface ReclassificationCommand extends Command {

    /**
     * Puts entries under another label.
     *
     * @param targets the entries, all under the same label by now
     * @param from the label the sender believes they have; absent where it does not say
     * @param to the label they shall have
     * @param ground why
     */
    @CommandType(
            value = "reclassify-record",
            purpose = "Put earlier entries under another label, for more or for fewer eyes.",
            kind = Kind.DECIDE,
            stream = {StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ACTOR, StreamKind.PERSON, StreamKind.ORGANISATION
            },
            roles = Roles.LEAD_OR_SAFETY_OFFICER,
            rationale = true)
    record ReclassifyRecord(List<EventId> targets, @Nullable Label from, Label to, ReclassificationGround ground)
            implements ReclassificationCommand {
        public ReclassifyRecord {
            targets = Command.listed(targets);
        }

        @Override
        public Set<Compartment> cells() {
            return to == null ? Set.of() : to.compartments();
        }
    }
}
