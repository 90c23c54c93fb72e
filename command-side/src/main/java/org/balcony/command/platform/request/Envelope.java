package org.balcony.command.platform.request;

import java.util.List;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * What a sender may say around a command's data; everything is absent where not said.
 *
 * @param onBehalfOf an actor by id or code
 * @param correlationId what ties commands of one undertaking together
 * @param causationId the event or command that caused this one
 */
public record Envelope(
        @Nullable When occurredAt,
        @Nullable String rationale,
        @Nullable Basis basis,
        @Nullable Confidence confidence,
        @Nullable List<String> sourceRefs,
        @Nullable Label label,
        @Nullable String onBehalfOf,
        @Nullable LocalId stageIterationId,
        @Nullable String correlationId,
        @Nullable String causationId) {}
