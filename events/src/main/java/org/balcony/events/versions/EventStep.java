package org.balcony.events.versions;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Lifts the data of one event type from one version of its shape to the next.
 *
 * @param type the published type, such as {@code balcony.case.registered}
 * @param fromVersion the version it reads; it yields {@code fromVersion + 1}
 * @param change a pure function of the older data, which it may modify in place
 */
public record EventStep(String type, int fromVersion, UnaryOperator<JsonNode> change) {}
