package org.balcony.query.audit.disclosureledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.Authority;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.DisclosureAct;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.MatterTold;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.Recipient;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.Entitlements;
import org.balcony.query.facts.Parties;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.titles.Subjects;
import org.jspecify.annotations.Nullable;

/** The rows of the ledger, in the order of happening. */
record DisclosureRows(Entries entries, Permissions permissions, Briefings briefings, Entitlements entitlements) {

    private static final Comparator<DisclosureLedgerRow> HAPPENING = Comparator.comparing(
                    DisclosureLedgerRow::when, Chronology.OF_DATES)
            .thenComparing(DisclosureLedgerRow::subject)
            .thenComparing(DisclosureLedgerRow::rowKey);

    static List<DisclosureLedgerRow> in(Entries entries) {
        DisclosureRows rows =
                new DisclosureRows(entries, Permissions.in(entries), Briefings.in(entries), Entitlements.of(entries));
        return Stream.of(
                        entries.all(InformationShared.class).stream().map(rows::told),
                        entries.all(JointProductReleased.class).stream().map(rows::released),
                        entries.all(DisclosureAuthorised.class).stream().map(rows::permitted))
                .flatMap(each -> each)
                .sorted(HAPPENING)
                .toList();
    }

    private DisclosureLedgerRow told(Entry<InformationShared> entry) {
        InformationShared shared = entry.event();
        List<MatterTold> matters = shared.matters().stream()
                .map(matter -> permissions.told(matter, entry))
                .toList();
        Optional<Entry<FundingAgreed>> paid = entitlements.then(shared.recipient(), entry);
        Optional<Entry<InformationShared>> end = briefings.end(entry);
        List<EventId> ids = new ArrayList<>(List.of(entry.id()));
        matters.stream().flatMap(one -> Stream.ofNullable(one.permission())).forEach(ids::add);
        paid.map(Entry::id).ifPresent(ids::add);
        end.map(Entry::id).ifPresent(ids::add);
        RestsOn marks = restsOn(entry);
        return new DisclosureLedgerRow(
                ids.stream().distinct().toList(),
                DisclosureAct.TOLD,
                subject(entry),
                entry.when(),
                entry.standing().original().recordedAt(),
                recipients(List.of(shared.recipient())),
                WireNames.of(shared.kind()),
                shared.contentLevel(),
                shared.phase(),
                shared.channel(),
                shared.covers(),
                matters,
                processes(shared.recipient()),
                end.map(Entry::id).orElse(null),
                Briefings.starts(shared) && end.isEmpty(),
                List.of(),
                matters.isEmpty() ? null : Boolean.valueOf(matters.stream().allMatch(DisclosureRows::allowed)),
                paid.map(one -> one.event().reportingEntitlement()).orElse(null),
                paid.map(one -> Entitlements.exceeds(
                                shared.contentLevel(), one.event().reportingEntitlement()))
                        .orElse(null),
                rationale(entry),
                marks.disputed(),
                marks.corrected(),
                marks.uncertain());
    }

    private DisclosureLedgerRow released(Entry<JointProductReleased> entry) {
        JointProductReleased release = entry.event();
        Optional<Entry<JointProductAgreed>> text = entries.all(JointProductAgreed.class).stream()
                .filter(one -> one.event().productId().equals(release.productId()) && !one.follows(entry))
                .max(Chronology.ENTRIES);
        return plain(
                entry,
                DisclosureAct.RELEASED,
                release.named(),
                WireNames.of(release.audience()),
                release.authorisedBy(),
                text.map(one -> Set.copyOf(release.authorisedBy())
                                .containsAll(one.event().agreedBy()))
                        .orElse(null),
                text.map(Entry::id).stream().toList());
    }

    private DisclosureLedgerRow permitted(Entry<DisclosureAuthorised> entry) {
        DisclosureAuthorised permission = entry.event();
        boolean byOwner = permissions
                .owner(permission.matterId())
                .filter(permission.by()::equals)
                .isPresent();
        return plain(
                entry,
                DisclosureAct.PERMITTED,
                permission.to(),
                WireNames.of(permission.extent()),
                List.of(permission.by()),
                byOwner ? Boolean.TRUE : null,
                List.of());
    }

    private DisclosureLedgerRow plain(
            Entry<?> entry,
            DisclosureAct act,
            List<ActorOrText> to,
            String kind,
            List<ActorOrText> by,
            @Nullable Boolean authorised,
            List<EventId> restingAlsoOn) {
        RestsOn marks = restsOn(entry);
        return new DisclosureLedgerRow(
                Stream.concat(Stream.of(entry.id()), restingAlsoOn.stream())
                        .distinct()
                        .toList(),
                act,
                subject(entry),
                entry.when(),
                entry.standing().original().recordedAt(),
                recipients(to),
                kind,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                by,
                authorised,
                null,
                null,
                rationale(entry),
                marks.disputed(),
                marks.corrected(),
                marks.uncertain());
    }

    private static boolean allowed(MatterTold matter) {
        return matter.authority() == Authority.OWN || matter.authority() == Authority.GIVEN;
    }

    private List<LocalId> processes(ActorOrText recipient) {
        @Nullable ActorId actor = recipient.actor().orElse(null);
        return Parties.map(entries).stream()
                .filter(one -> actor != null && one.event().owners().contains(actor))
                .map(one -> one.event().initiativeId())
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    private List<Recipient> recipients(List<ActorOrText> actors) {
        return actors.stream()
                .map(actor -> new Recipient(actor, entries.name(actor)))
                .toList();
    }

    private String subject(Entry<?> entry) {
        return Subjects.of(entry.event(), entries.subject());
    }

    private RestsOn restsOn(Entry<?> entry) {
        return new RestsOn(List.of(entry), entries.reading().asOf());
    }

    private static @Nullable String rationale(Entry<?> entry) {
        return entry.standing().original().fact().circumstances().rationale();
    }
}
