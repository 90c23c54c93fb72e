package org.balcony.query.platform.visibility.rules;

import java.util.List;
import java.util.function.Predicate;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Lists of what a reader may not see, in records that the reader sees: what was entrusted is called by one name, whichever and
 * however much it is, and entries are left out.
 *
 * @param matters whether the reader may know of a matter
 * @param entries whether the reader may know of an entry
 */
record Withheld(Predicate<LocalId> matters, Predicate<EventId> entries) {

    /** Stands for every matter that the reader may not know of. */
    static final LocalId MATTER = new LocalId("withheld");

    DomainEvent in(DomainEvent event) {
        return switch (event) {
            case InformationShared shared ->
                new InformationShared(
                        shared.sharingId(),
                        shared.recipient(),
                        shared.kind(),
                        shared.contentLevel(),
                        shared.phase(),
                        shared.covers().stream().filter(entries).toList(),
                        called(shared.matters()),
                        shared.extent(),
                        shared.channel());
            case HandoverCompleted handover ->
                new HandoverCompleted(
                        handover.outgoing(),
                        handover.incoming(),
                        handover.overlapDays(),
                        handover.relationships(),
                        handover.openItems(),
                        called(handover.mattersPassed()),
                        handover.partiesInformed());
            case LessonRecorded lesson ->
                new LessonRecorded(
                        lesson.source(),
                        lesson.statement(),
                        lesson.about(),
                        lesson.shareLevel(),
                        called(lesson.matters()));
            case RecordCorrected correction
            when List.of("matters", "mattersPassed").contains(correction.field()) ->
                new RecordCorrected(
                        correction.target(),
                        correction.field(),
                        called(correction.oldValue()),
                        called(correction.newValue()),
                        correction.kind());
            default -> event;
        };
    }

    private List<LocalId> called(List<LocalId> named) {
        return named.stream().map(this::called).distinct().toList();
    }

    private LocalId called(LocalId matter) {
        return matters.test(matter) ? matter : MATTER;
    }

    private JsonNode called(JsonNode value) {
        if (!(value instanceof ArrayNode many)) {
            return value;
        }
        ArrayNode called = JsonNodeFactory.instance.arrayNode();
        many.valueStream()
                .map(one -> called(new LocalId(one.stringValue())).value())
                .distinct()
                .forEach(called::add);
        return called;
    }
}
