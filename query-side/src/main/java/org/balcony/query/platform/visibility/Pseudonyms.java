package org.balcony.query.platform.visibility;

import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;

/**
 * What a participation is called outside the team: the same in one case for one audience, another for every other case and
 * audience, derived from no name and no order (domain text, section 6.4).
 */
public interface Pseudonyms {

    /**
     * The pseudonym of a participation of a case.
     *
     * @param audience for whom, such as {@code evaluation:<id>} or {@code integrator:<user>}
     */
    LocalId of(String audience, StreamId caseStream, LocalId participation);
}
