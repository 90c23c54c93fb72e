package org.balcony.command.platform.request;

import java.util.Optional;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/** Which streams exist, and under which codes. */
public interface Streams {

    /** The stream that holds a code. */
    Optional<StreamId> holder(StreamKind kind, String code);

    boolean exists(StreamId stream);

    /**
     * The stream addressed by an id or code, with or without its kind before a slash.
     *
     * @return empty where there is none, or where the text can be neither
     */
    default Optional<StreamId> find(StreamKind kind, String written) {
        String prefix = kind.word() + '/';
        String name = written.startsWith(prefix) ? written.substring(prefix.length()) : written;
        Optional<StreamId> byId = StreamNames.byId(kind, name);
        if (byId.isPresent()) {
            return byId.filter(this::exists);
        }
        return StreamNames.isCode(name) ? holder(kind, name) : Optional.empty();
    }
}
