package org.balcony.query.audit.authorityhistory;

import java.util.HashMap;
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
import org.balcony.query.audit.authorityhistory.AuthorityHistoryRow.AuthorityKind;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** The rows about who held what. */
record Authorities(Entries entries) {

    Stream<AuthorityHistoryRow> all() {
        return Stream.of(roles(), mandates(), grants()).flatMap(each -> each);
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
        Map<LocalId, Entry<AccessRevoked>> revoked = entries.latest(AccessRevoked.class, AccessRevoked::grantId);
        return entries.latest(AccessGranted.class, AccessGranted::grantId).values().stream()
                .map(one -> {
                    AccessGranted grant = one.event();
                    Entry<AccessRevoked> end = revoked.get(grant.grantId());
                    return row(
                            AuthorityKind.GRANT,
                            "grant/" + grant.grantId(),
                            grant.grantee(),
                            scope(grant),
                            List.of(),
                            new Term(one, null, grant.until(), end, end == null ? null : "revoked"),
                            grant.level(),
                            grant.compartments(),
                            grant.purpose(),
                            null);
                });
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
                purpose,
                conflictOfInterest,
                marks.disputed(),
                marks.corrected(),
                marks.uncertain());
    }
}
