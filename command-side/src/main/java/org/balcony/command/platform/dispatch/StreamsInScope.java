package org.balcony.command.platform.dispatch;

import java.util.Optional;
import org.balcony.command.platform.request.Streams;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/** The streams that a sender may refer to: a case with which the sender has no business is not there. */
final class StreamsInScope implements Streams {

    private final Streams streams;
    private final Admission admission;

    StreamsInScope(Streams streams, Admission admission) {
        this.streams = streams;
        this.admission = admission;
    }

    @Override
    public Optional<StreamId> holder(StreamKind kind, String code) {
        return streams.holder(kind, code).filter(this::isKnown);
    }

    @Override
    public boolean exists(StreamId stream) {
        return streams.exists(stream) && isKnown(stream);
    }

    private boolean isKnown(StreamId stream) {
        return stream.kind() != StreamKind.CASE || admission.hasBusinessWith(stream);
    }
}
