package org.balcony.events.history;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.value.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the standing entries about one entry make of it.
 *
 * @param about those entries, in the order of recording
 * @param retracted its retraction; null where it stands
 * @param standing how it reads where it stands; null where it is retracted
 */
record Verdict(
        List<Act> about,
        @Nullable Retracted retracted,
        @Nullable Standing standing,
        List<UnfitCorrection> unfit) {

    /** An entry about other entries that stands, and what it says after its own corrections. */
    record Act(RecordedEvent entry, RecordEvent says) {}

    static Verdict of(RecordedEvent original, List<Act> about) {
        List<RecordedEvent> retractions = new ArrayList<>();
        List<RecordedEvent> disputes = new ArrayList<>();
        List<RecordedEvent> evidence = new ArrayList<>();
        List<RecordedEvent> corrections = new ArrayList<>();
        List<RecordedEvent> reclassifications = new ArrayList<>();
        Label label = original.fact().circumstances().label();
        List<UnfitCorrection> unfit = new ArrayList<>();
        Fact fact = original.fact();
        for (Act act : about) {
            switch (act.says()) {
                case RecordRetracted _ -> retractions.add(act.entry());
                case RecordDisputed _ -> disputes.add(act.entry());
                case EvidenceAttached _ -> evidence.add(act.entry());
                case FlagAcknowledged _ -> {}
                case RecordReclassified reclassified -> {
                    reclassifications.add(act.entry());
                    label = reclassified.to();
                }
                case RecordCorrected correction -> {
                    corrections.add(act.entry());
                    try {
                        fact = Corrections.corrected(fact, correction);
                    } catch (MalformedJson e) {
                        unfit.add(new UnfitCorrection(act.entry(), original, e.path() + ": " + e.reason()));
                    }
                }
            }
        }
        if (!retractions.isEmpty()) {
            return new Verdict(about, new Retracted(original, retractions), null, List.of());
        }
        Standing standing = new Standing(
                original,
                fact.event(),
                fact.circumstances().occurredAt(),
                label,
                corrections,
                disputes,
                evidence,
                reclassifications);
        return new Verdict(about, null, standing, List.copyOf(unfit));
    }
}
