package org.balcony.events.history;

import org.balcony.events.RecordedEvent;

/** A standing correction that had no effect, because its field or its value does not fit its target; and why. */
public record UnfitCorrection(RecordedEvent correction, RecordedEvent target, String reason) {}
