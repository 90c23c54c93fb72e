package org.balcony.command.platform.catalogue;

import java.util.List;
import java.util.Map;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.kernel.Capability;
import org.balcony.command.mandate.MandateCapability;
import org.balcony.command.stages.StagesCapability;
import org.balcony.events.value.StreamKind;

/** The one list of capabilities; to enter one here is all its wiring. */
public final class StandardCapabilities {

    private static final List<Capability<?, ?>> CASE =
            List.of(new CasefileCapability(), new MandateCapability(), new StagesCapability());

    private StandardCapabilities() {}

    /** The capabilities that serve each kind of stream. */
    public static Map<StreamKind, List<Capability<?, ?>>> perStream() {
        return Map.of(StreamKind.CASE, CASE);
    }

    /** The catalogue of their commands. */
    public static CommandCatalogue catalogue() {
        return new CommandCatalogue(perStream());
    }
}
