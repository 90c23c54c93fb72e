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
 * @param occurredAt when it happened; absent means now
 * @param rationale why, in a sentence or more; some commands must say so
 * @param basis what it rests on
 * @param confidence how sure the recorder is
 * @param sourceRefs where it can be looked up
 * @param label who may read it; absent means the default of the case, made as narrow as the kind of entry demands
 * @param stageIterationId the run through a stage that it belongs to
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
