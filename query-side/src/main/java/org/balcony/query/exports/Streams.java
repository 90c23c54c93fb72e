package org.balcony.query.exports;

import java.util.List;
import java.util.Optional;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.AsOf;
import tools.jackson.databind.node.ObjectNode;

/** The histories an export is made of. Each is read anew whenever it is asked for, and always as of the same moment. */
public interface Streams {

    /** The conflicts asked for, in the order of their ids; of some the reader may see nothing. */
    List<StreamId> conflicts();

    /** The cases asked for, in the order of their ids; of some the reader may see nothing. */
    List<StreamId> cases();

    /** What the reader may see of a stream, be it asked for or not; empty where that is nothing. */
    Optional<Chronicle> read(StreamId stream);

    /**
     * What stands for records of a stream that are withheld from a reader who sees positions, in the order of their positions,
     * which each says; empty for all other readers.
     */
    List<ObjectNode> sealed(StreamId stream);

    /** The moment they are read for. */
    AsOf asOf();

    /** Whether the reader sees positions and stream versions. */
    boolean positions();
}
