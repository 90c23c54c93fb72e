package org.balcony.command.platform.axon;

import java.util.EnumMap;
import java.util.Map;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.events.value.StreamKind;

/** How the state of each kind of stream is folded: by all the capabilities that serve the kind. */
public final class Folds {

    private final Map<StreamKind, StreamFold> folds = new EnumMap<>(StreamKind.class);

    public Folds(CommandCatalogue catalogue) {
        for (StreamKind kind : StreamKind.values()) {
            folds.put(kind, new StreamFold(catalogue.capabilities(kind)));
        }
    }

    StreamFold of(StreamKind kind) {
        StreamFold fold = folds.get(kind);
        if (fold == null) {
            throw new IllegalArgumentException("no state is folded for streams of kind " + kind.word());
        }
        return fold;
    }
}
