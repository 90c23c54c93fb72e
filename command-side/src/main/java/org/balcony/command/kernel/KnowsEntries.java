package org.balcony.command.kernel;

import org.balcony.events.Fact;

/** A facet that knows how the entries of its stream stand by now. */
public interface KnowsEntries {

    /** The entry, given as it was stored, with what was corrected in it and under the label it has now. */
    Fact asItStands(Fact stored);
}
