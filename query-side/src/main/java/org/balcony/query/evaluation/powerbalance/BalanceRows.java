package org.balcony.query.evaluation.powerbalance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.query.evaluation.powerbalance.PowerBalanceRow.What;
import org.balcony.query.facts.BalancingMeasure;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** The line of assessments with the measures on it. */
record BalanceRows(Entries entries, List<Picture> pictures, List<BalancingMeasure> measures) {

    List<PowerBalanceRow> all() {
        List<PowerBalanceRow> rows = new ArrayList<>();
        Picture before = null;
        for (Picture one : pictures) {
            rows.add(assessment(one, before));
            before = one;
        }
        measures.forEach(one -> rows.add(measure(one)));
        rows.sort(Comparator.comparing(PowerBalanceRow::at, Chronology.OF_DATES).thenComparing(PowerBalanceRow::what));
        return rows;
    }

    private PowerBalanceRow assessment(Picture one, @Nullable Picture before) {
        PowerBalanceAssessed assessed = one.assessed().event();
        List<BalancingMeasure> underWay = before == null
                ? List.of()
                : measures.stream().filter(measure -> before.saw(measure, one)).toList();
        List<Entry<?>> records = new ArrayList<>();
        records.add(one.assessed());
        if (before != null) {
            records.add(before.assessed());
        }
        RestsOn ground = new RestsOn(records, entries.reading().asOf());
        Double imbalance = one.imbalance();
        Double earlier = before == null ? null : before.imbalance();
        return new PowerBalanceRow(
                ground.ids(),
                What.ASSESSMENT,
                one.assessed().when(),
                null,
                parties(one),
                imbalance,
                one.power().gaps(),
                assessed.method(),
                assessed.confidence(),
                assessed.structuralNote(),
                underWay.stream().map(this::underWay).toList(),
                earlier,
                null,
                Picture.change(earlier, imbalance),
                null,
                null,
                null,
                null,
                null,
                one.assessed().when().imprecise(),
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }

    private List<PartyPicture> parties(Picture one) {
        return one.power().known().entrySet().stream()
                .map(party -> {
                    Double composite = one.power().composites().get(party.getKey());
                    return new PartyPicture(
                            party.getKey(),
                            entries.name(party.getKey()),
                            composite == null ? null : Double.valueOf(Decimals.three(composite)),
                            party.getValue());
                })
                .toList();
    }

    private UnderWay underWay(BalancingMeasure measure) {
        return new UnderWay(
                measure.records().stream().map(Entry::id).distinct().toList(),
                measure.id(),
                measure.proposed().event().kind(),
                entries.name(measure.proposed().event().beneficiary()));
    }

    private PowerBalanceRow measure(BalancingMeasure measure) {
        BalancingMeasureProposed proposed = measure.proposed().event();
        Entry<?> ended = measure.ended();
        Optional<Picture> before = pictures.reversed().stream()
                .filter(one -> !Chronology.before(measure.begun(), one.assessed()))
                .findFirst();
        Optional<Picture> after = ended == null || !measure.pursued()
                ? Optional.empty()
                : pictures.stream()
                        .filter(one -> Chronology.before(ended, one.assessed()))
                        .findFirst();
        List<Entry<?>> records = new ArrayList<>(measure.records());
        before.ifPresent(one -> records.add(one.assessed()));
        after.ifPresent(one -> records.add(one.assessed()));
        RestsOn ground = new RestsOn(records, entries.reading().asOf());
        Double imbalanceBefore = before.map(Picture::imbalance).orElse(null);
        Double imbalanceAfter = after.map(Picture::imbalance).orElse(null);
        return new PowerBalanceRow(
                ground.ids(),
                What.MEASURE,
                measure.begun().when(),
                ended == null ? null : ended.when(),
                List.of(),
                null,
                Map.of(),
                null,
                null,
                null,
                List.of(),
                imbalanceBefore,
                imbalanceAfter,
                Picture.change(imbalanceBefore, imbalanceAfter),
                measure.id(),
                proposed.kind(),
                proposed.beneficiary(),
                entries.name(proposed.beneficiary()),
                measure.status(),
                measure.begun().when().imprecise()
                        || ended != null && ended.when().imprecise(),
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }
}
