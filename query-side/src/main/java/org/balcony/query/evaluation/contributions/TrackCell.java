package org.balcony.query.evaluation.contributions;

import org.balcony.events.MandateEvent.DeclaredTrack;
import org.jspecify.annotations.Nullable;

/**
 * Claims of a category on a track.
 *
 * @param track absent for claims of a time when no track was declared
 */
public record TrackCell(@Nullable DeclaredTrack track, Cell cell) {}
