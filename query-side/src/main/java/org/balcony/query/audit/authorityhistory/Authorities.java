package org.balcony.query.audit.authorityhistory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.AuthorityKind;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** The rows about who held what. */
record Authorities(Entries entries) {

    Stream<AuthorityHistoryRow> all() {
        return Stream.of(registrations(), roles(), mandates(), grants()).flatMap(each -> each);
    }

    private Stream<AuthorityHistoryRow> registrations() {
        return entries.all(CaseRegistered.class).stream()
                .filter(one -> one.standing().original().stream().equals(entries.subject()))
                .map(one -> row(
                        AuthorityKind.REGISTRATION,
                        entries.subject().toString(),
                        new ActorOrText(one.standing()
                                .original()
                                .fact()
                                .circumstances()
                                .recordedBy()
                                .value()),
                        "registered",
                        List.of(),
                        new Term(one, null, null, null, null),
                        null,
                        List.of(),
                        null,
                        null,
                        null));
    }

    private Stream<AuthorityHistoryRow> roles() {
        return Tenure.all(entries).stream().map(tenure -> {
            RoleAssigned assigned = tenure.assigned().event();
            return row(
                    AuthorityKind.ROLE,
                    "role/" + assigned.assignmentId(),
                    assigned.holder(),
                    WireNames.of(assigned.role()),
                    List.of(),
                    term(tenure),
                    null,
                    List.of(),
                    null,
                    null,
                    assigned.conflictOfInterest());
        });
    }

    static Term term(Tenure tenure) {
        return new Term(
                tenure.assigned(),
                tenure.assigned().event().period(),
                null,
                tenure.ended(),
                tenure.ended() == null
                        ? null
                        : WireNames.of(tenure.ended().event().reason()));
    }

    private Stream<AuthorityHistoryRow> mandates() {
        Map<LocalId, Entry<MandateEnded>> ended = entries.latest(MandateEnded.class, MandateEnded::mandateId);
        Map<LocalId, Entry<MandateAgreed>> agreed = entries.latest(MandateAgreed.class, MandateAgreed::mandateId);
        Map<LocalId, Entry<MandateAgreed>> successors = new HashMap<>();
        agreed.values().forEach(one -> {
            if (one.event().supersedes() != null) {
                successors.put(one.event().supersedes(), one);
            }
        });
        @Nullable
        ActorOrText ours = entries.all(CaseRegistered.class).stream()
                .map(one -> one.event().leadOrganisation())
                .reduce((_, later) -> later)
                .orElse(null);
        return agreed.values().stream().map(one -> {
            MandateAgreed mandate = one.event();
            return row(
                    AuthorityKind.MANDATE,
                    "mandate/" + mandate.mandateId(),
                    ours,
                    WireNames.of(mandate.thirdPartyRole()),
                    mandate.principals().stream().map(ActorOrText::of).toList(),
                    term(one, ended.get(mandate.mandateId()), successors.get(mandate.mandateId())),
                    null,
                    List.of(),
                    null,
                    mandate.scope(),
                    null);
        });
    }

    private static Term term(
            Entry<MandateAgreed> one, @Nullable Entry<MandateEnded> ended, @Nullable Entry<MandateAgreed> successor) {
        if (ended != null) {
            return new Term(
                    one,
                    one.event().period(),
                    null,
                    ended,
                    WireNames.of(ended.event().reason()));
        }
        return successor == null
                ? new Term(one, one.event().period(), null, null, null)
                : new Term(one, one.event().period(), null, successor, "replaced");
    }

    private Stream<AuthorityHistoryRow> grants() {
        Map<Named, Entry<AccessRevoked>> revoked = new HashMap<>();
        entries.all(AccessRevoked.class)
                .forEach(one -> revoked.put(Named.of(one, one.event().grantId()), one));
        Map<Named, Entry<AccessGranted>> granted = new LinkedHashMap<>();
        entries.all(AccessGranted.class)
                .forEach(one -> granted.put(Named.of(one, one.event().grantId()), one));
        return granted.values().stream().map(one -> {
            AccessGranted grant = one.event();
            Entry<AccessRevoked> end = revoked.get(Named.of(one, grant.grantId()));
            return row(
                    AuthorityKind.GRANT,
                    subject(one, grant.grantId()),
                    grant.grantee(),
                    scope(grant),
                    List.of(),
                    new Term(one, null, grant.until(), end, end == null ? null : "revoked"),
                    grant.level(),
                    grant.compartments(),
                    grant.granteeRole(),
                    grant.purpose(),
                    null);
        });
    }

    /** A grant is named within its own stream only. */
    private record Named(StreamId stream, LocalId grant) {
        static Named of(Entry<?> entry, LocalId grant) {
            return new Named(entry.standing().original().stream(), grant);
        }
    }

    private String subject(Entry<?> entry, LocalId grant) {
        StreamId stream = entry.standing().original().stream();
        return stream.equals(entries.subject()) ? "grant/" + grant : stream + "/grant/" + grant;
    }

    private static String scope(AccessGranted grant) {
        String scope = WireNames.of(grant.scope());
        return grant.strand() == null ? scope : scope + "/" + grant.strand();
    }

    private AuthorityHistoryRow row(
            AuthorityKind kind,
            String subject,
            @Nullable ActorOrText holder,
            String authority,
            List<ActorOrText> onBehalfOf,
            Term term,
            @Nullable Level level,
            List<Compartment> compartments,
            @Nullable Role inRole,
            @Nullable String purpose,
            @Nullable String conflictOfInterest) {
        RestsOn marks = new RestsOn(term.records(), entries.reading().asOf());
        return new AuthorityHistoryRow(
                term.records().stream().map(Entry::id).distinct().toList(),
                kind,
                subject,
                holder,
                holder == null ? null : entries.name(holder),
                authority,
                onBehalfOf,
                term.given().when(),
                term.period() == null ? term.until() : term.period(),
                term.ended() == null ? null : term.ended().when(),
                term.endedHow(entries.day()),
                term.on(entries.day()),
                term.days(entries.day()),
                level,
                compartments,
                inRole,
                kind == AuthorityKind.MANDATE ? null : term.openFrom(),
                kind == AuthorityKind.MANDATE ? null : term.openTo(),
                purpose,
                conflictOfInterest,
                marks.disputed(),
                marks.corrected(),
                marks.uncertain());
    }
}
