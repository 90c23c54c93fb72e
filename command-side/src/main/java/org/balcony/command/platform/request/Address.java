package org.balcony.command.platform.request;

import java.util.UUID;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** Which stream a command goes to. */
public sealed interface Address {

    /** A stream by its id or code, which may or may not exist. */
    record Named(StreamKind kind, String name) implements Address {}

    /** A stream already found. */
    record Found(StreamId stream) implements Address {}

    /**
     * A stream to be begun.
     *
     * @param fresh the id it gets
     * @param code its code, from the address; absent where only the data may say it
     * @param unlessThere whether the command goes to the stream with that code, if there is one
     */
    record New(StreamKind kind, UUID fresh, @Nullable String code, boolean unlessThere) implements Address {}
}
