package org.balcony.query.flags;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.Circumstances;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.history.Standing;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/** Who took note of which flag: an annotation of the flag, never its deletion. The latest note counts. */
record Acknowledgements(Map<About, Note> notes) {

    /** What a flag is known by. */
    record About(FlagCode code, String subject) {}

    /** That somebody took note. */
    record Note(UserId by, Instant at, @Nullable String why) {}

    Acknowledgements {
        notes = Map.copyOf(notes);
    }

    /** The notes among these entries. */
    static Acknowledgements in(List<Standing> entries) {
        Map<About, Note> notes = new HashMap<>();
        for (Standing one : entries) {
            if (one.event() instanceof RecordEvent entry) {
                switch (entry) {
                    case FlagAcknowledged taken ->
                        FlagCode.of(taken.code())
                                .ifPresent(code -> notes.put(new About(code, taken.subject()), note(one)));
                    case EvidenceAttached _,
                            RecordCorrected _,
                            RecordRetracted _,
                            RecordDisputed _,
                            RecordReclassified _ -> {}
                }
            }
        }
        return new Acknowledgements(notes);
    }

    private static Note note(Standing one) {
        Circumstances how = one.original().fact().circumstances();
        return new Note(how.recordedBy(), one.original().recordedAt(), how.rationale());
    }

    /** The flag with the note on it, if there is one. */
    FlagRow on(FlagRow flag) {
        Note note = notes.get(new About(flag.code(), flag.subject()));
        return note == null ? flag : flag.acknowledged(note.by(), note.at(), note.why());
    }
}
