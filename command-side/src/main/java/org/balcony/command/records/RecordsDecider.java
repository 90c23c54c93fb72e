package org.balcony.command.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.records.RecordsCommand.AcknowledgeFlag;
import org.balcony.command.records.RecordsCommand.AttachEvidence;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.records.RecordsCommand.DisputeRecord;
import org.balcony.command.records.RecordsCommand.RetractRecord;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;

/** Decides on entries about entries. */
final class RecordsDecider {

    private RecordsDecider() {}

    static Decision decide(RecordsCommand command, StreamState stream, Context context) {
        RecordsState state = stream.of(RecordsState.class);
        Optional<EventId> unknown = command.about().stream()
                .filter(id -> context.entry(id).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return refuse(RecordsRefusal.UNKNOWN_RECORD, unknown.get());
        }
        List<Fact> about = command.about().stream()
                .flatMap(id -> context.entry(id).stream())
                .map(state::asItStands)
                .toList();
        return switch (command) {
            case AttachEvidence attach -> attach(attach, state, about);
            case CorrectRecord correct -> CorrectionDecider.decide(correct, state, about.getFirst(), context);
            case RetractRecord retract -> retract(retract, state, about, context);
            case AcknowledgeFlag acknowledge -> Decision.accept(acknowledge.acknowledgement());
            case DisputeRecord dispute ->
                accept(
                        new RecordDisputed(dispute.target(), dispute.byWhom(), dispute.whatIsContested()),
                        flags(dispute, state),
                        about);
        };
    }

    static Decision refuse(RecordsRefusal refusal, EventId target) {
        return Decision.refuse(refusal, Map.of("target", target.toString()));
    }

    private static Decision attach(AttachEvidence command, RecordsState state, List<Fact> about) {
        return command.targets().isEmpty()
                ? Decision.refuse(RecordsRefusal.EVIDENCE_FOR_NOTHING)
                : accept(
                        new EvidenceAttached(command.targets(), command.kind(), command.hash(), command.storageRef()),
                        flags(command, state),
                        about);
    }

    private static Decision retract(RetractRecord command, RecordsState state, List<Fact> about, Context context) {
        if (about.getFirst().event() instanceof RecordDisputed
                && !context.sender().equals(about.getFirst().circumstances().recordedBy())) {
            return refuse(RecordsRefusal.NOT_YOURS_TO_WITHDRAW, command.target());
        }
        if (about.getFirst().event() instanceof RecordReclassified closed
                && closed.to().atLeast(closed.from())) {
            return refuse(RecordsRefusal.LABELS_ARE_RECLASSIFIED, command.target());
        }
        if (about.getFirst().event() instanceof AccessRevoked) {
            return refuse(RecordsRefusal.READING_RESTS_ON_IT, command.target());
        }
        return state.retracted().contains(command.target())
                ? Decision.nothingChanges()
                : accept(new RecordRetracted(command.target(), command.reason()), List.of(), about);
    }

    private static List<Flag> flags(RecordsCommand command, RecordsState state) {
        List<String> retracted = command.about().stream()
                .filter(state.retracted()::contains)
                .map(EventId::toString)
                .toList();
        return retracted.isEmpty()
                ? List.of()
                : List.of(new Flag(RecordsWarning.ABOUT_RETRACTED_RECORD, Map.of("targets", retracted)));
    }

    private static Decision accept(DomainEvent event, List<Flag> flags, List<Fact> about) {
        Label narrowest =
                about.stream().map(fact -> fact.circumstances().label()).reduce(Label.of(Level.PUBLIC), Label::and);
        return new Decision.Accepted(List.of(event), flags, List.of(), narrowest);
    }
}
