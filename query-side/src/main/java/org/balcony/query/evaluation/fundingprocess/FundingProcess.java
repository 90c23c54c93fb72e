package org.balcony.query.evaluation.fundingprocess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.FundingEvent.ConditionKind;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.facts.CaseTime;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.facts.Parties;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The funding of a case and the time of the case, side by side. */
record FundingProcess(
        Entries entries,
        List<CaseTime> times,
        List<FundingArrangement> arrangements,
        Cover cover,
        @Nullable Days age) {

    static FundingProcess of(Entries entries) {
        List<CaseTime> times = CaseTime.of(entries);
        List<FundingArrangement> arrangements = FundingArrangement.all(entries).stream()
                .sorted(Comparator.comparing((FundingArrangement one) -> new Period(
                                        one.agreed().event().period(), null, entries.day())
                                .most()
                                .from())
                        .thenComparing(
                                one -> one.agreed().event().arrangementId().value()))
                .toList();
        Cover cover = new Cover(CaseTime.most(times, status -> status == CaseStatus.ACTIVE), entries.day());
        return new FundingProcess(entries, times, arrangements, cover, age(entries, times));
    }

    private static @Nullable Days age(Entries entries, List<CaseTime> times) {
        Optional<Entry<CaseRegistered>> registered =
                entries.all(CaseRegistered.class).stream().findFirst();
        CaseTime last = times.isEmpty() ? null : times.getLast();
        if (registered.isEmpty() || last == null) {
            return null;
        }
        boolean over = last.status() == CaseStatus.CLOSED || last.status() == CaseStatus.DECLINED;
        When from = registered.get().when();
        return over ? Days.between(from, last.begun().when()) : Days.between(from, entries.day());
    }

    boolean isActive() {
        return !times.isEmpty() && times.getLast().status() == CaseStatus.ACTIVE;
    }

    List<EventId> fundingIds() {
        return RestsOn.ids(fundingRecords().toList());
    }

    /** The records of the money and of the time it is held against. */
    List<EventId> basis() {
        return RestsOn.ids(Stream.concat(fundingRecords(), CaseTime.records(times).stream())
                .toList());
    }

    private Stream<Entry<?>> fundingRecords() {
        return arrangements.stream().flatMap(one -> one.records().stream());
    }

    FundingRow row(FundingArrangement one) {
        FundingAgreed agreed = one.agreed().event();
        Optional<Entry<?>> party = agreed.funder().actor().map(Parties.identified(entries)::get);
        Days length = Cover.length(one);
        List<FundingRow.Condition> conditions = conditions(one);
        List<Entry<?>> told = new ArrayList<>(one.records());
        if (one.supersededBy() != null) {
            told.add(one.supersededBy());
        }
        party.ifPresent(told::add);
        RestsOn records = new RestsOn(told, entries.reading().asOf());
        return new FundingRow(
                records.ids(),
                agreed.arrangementId(),
                agreed.funder(),
                entries.name(agreed.funder()),
                agreed.funderIsParty() || party.isPresent(),
                state(one),
                Shares.amount(one),
                period(one),
                length,
                cover.days(List.of(one)),
                shorter(length),
                agreed.covers(),
                agreed.flexibility(),
                agreed.reportingEntitlement(),
                conditions,
                one.changes().stream()
                        .map(change -> new FundingRow.Change(
                                change.event().change(), FundingArrangement.effective(change), List.of(change.id())))
                        .toList(),
                one.supersededBy() == null ? null : one.supersededBy().event().arrangementId(),
                records.disputed(),
                records.corrected(),
                records.uncertain());
    }

    private boolean shorter(Days length) {
        return age != null && length.max() != null && length.max() < age.min();
    }

    private static When period(FundingArrangement arrangement) {
        return arrangement.changes().stream()
                .flatMap(one -> Optional.ofNullable(one.event().period()).stream())
                .reduce(arrangement.agreed().event().period(), (_, later) -> later);
    }

    private FundingState state(FundingArrangement arrangement) {
        if (arrangement.supersededBy() != null) {
            return FundingState.SUPERSEDED;
        }
        FundingState state = FundingState.AGREED;
        for (Entry<FundingChanged> one : arrangement.changes()) {
            state = switch (one.event().change()) {
                case SUSPENDED -> FundingState.SUSPENDED;
                case RESUMED -> FundingState.AGREED;
                case ENDED -> FundingState.ENDED;
                case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED -> state;
            };
        }
        return state == FundingState.AGREED && arrangement.overOn(entries.day()) ? FundingState.EXPIRED : state;
    }

    /** The conditions as last agreed, and what on record speaks to them. */
    private List<FundingRow.Condition> conditions(FundingArrangement arrangement) {
        List<FundingCondition> conditions = arrangement.changes().stream()
                .map(Entry::event)
                .filter(one -> one.change() == FundingChange.CONDITIONS_CHANGED)
                .map(FundingChanged::conditions)
                .reduce(arrangement.agreed().event().conditions(), (_, later) -> later);
        List<EventId> targets = entries.all(InclusionTargetSet.class).stream()
                .filter(one -> one.event().setBy() == TargetSetter.DONOR)
                .map(Entry::id)
                .toList();
        return conditions.stream()
                .map(one -> one.kind() == ConditionKind.INCLUSION && !targets.isEmpty()
                        ? new FundingRow.Condition(
                                one.kind(), one.text(), "see inclusion-against-target, targets set by donors", targets)
                        : new FundingRow.Condition(one.kind(), one.text(), "no evidence on record", List.of()))
                .toList();
    }
}
