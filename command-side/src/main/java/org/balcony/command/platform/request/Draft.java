package org.balcony.command.platform.request;

import org.balcony.command.platform.catalogue.CommandEntry;
import org.balcony.events.value.CommandId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command as it was asked, well formed, before anything is looked up or decided.
 *
 * @param data the command's data as written
 * @param asked the whole request as written, without what addresses or names it: what the digest covers
 * @param mayBeRepeat whether the id was chosen by the sender, who may then have used it before
 * @param expectedVersion the version the sender believes the stream to have; absent where the sender does not say
 */
public record Draft(
        CommandEntry entry,
        Address address,
        ObjectNode data,
        ObjectNode asked,
        Envelope envelope,
        Sender sender,
        CommandId id,
        boolean mayBeRepeat,
        @Nullable Long expectedVersion) {

    /** The same draft to a stream that has been found. */
    public Draft to(Address found) {
        return new Draft(entry, found, data, asked, envelope, sender, id, mayBeRepeat, expectedVersion);
    }
}
