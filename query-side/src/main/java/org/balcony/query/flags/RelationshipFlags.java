package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.balcony.query.facts.Care;
import org.balcony.query.facts.Tenure;

/** Flags counterparts whom nobody looks after any more. */
final class RelationshipFlags {

    private RelationshipFlags() {}

    static List<FlagRow> in(Scene scene) {
        return Care.all(scene.entries()).stream()
                .filter(Care::orphaned)
                .map(care -> care.left() == null ? lost(scene, care) : gone(scene, care, care.left()))
                .toList();
    }

    private static FlagRow lost(Scene scene, Care care) {
        return scene.flag(
                FlagCode.RELATIONSHIP_ORPHANED,
                scene.subject(care.counterpart()),
                scene.since(care.by()),
                "The relationship with %s was lost in a handover.".formatted(scene.name(care.counterpart())),
                care.records());
    }

    private static FlagRow gone(Scene scene, Care care, Tenure last) {
        LocalDate left = Objects.requireNonNull(last.last()).plusDays(1);
        return scene.flag(
                FlagCode.RELATIONSHIP_ORPHANED,
                scene.subject(care.counterpart()),
                left,
                "%s, who looked after %s, has held no role in the case since %s."
                        .formatted(scene.name(last.holder()), scene.name(care.counterpart()), left),
                care.records());
    }
}
