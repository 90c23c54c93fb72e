package org.balcony.query.evaluation.powerbalance;

import java.util.List;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;

/** A measure that was under way between two assessments. */
record UnderWay(List<EventId> eventIds, LocalId measureId, MeasureKind kind, String beneficiaryName) {}
