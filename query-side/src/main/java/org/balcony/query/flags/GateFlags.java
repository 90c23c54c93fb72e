package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.flags.Reliance.Blow;
import org.balcony.query.kernel.Entry;
import org.balcony.query.titles.Subjects;

/**
 * Flags decisions that were passed through a gate (chapter 4.2) on what a later-arriving record contradicts, or on a value
 * that was corrected afterwards (chapter 4.4). The decision stands.
 */
record GateFlags(
        Scene scene,
        LateFacts late,
        Map<ConsentScope, Reliance<LocalId>> consents,
        Reliance<LocalId> screenings,
        Reliance<LocalId> risks,
        Reliance<LocalId> regimes,
        Reliance<LocalId> products,
        Reliance<Authorised> authorisations) {

    /** A matter and somebody allowed to hear of it. */
    private record Authorised(LocalId matter, ActorOrText recipient) {}

    static List<FlagRow> in(Scene scene) {
        GateFlags gates = new GateFlags(
                scene,
                LateFacts.of(scene),
                Stream.of(ConsentScope.PARTICIPATE, ConsentScope.CONTACTED_LATER, ConsentScope.NAMED)
                        .collect(Collectors.toMap(scope -> scope, scope -> consents(scene, scope))),
                Reliance.on(
                        scene,
                        "the screening",
                        CandidateScreened.class,
                        one -> List.of(one.participationId()),
                        "verdict"),
                Reliance.on(
                        scene,
                        "the risk assessment",
                        RiskAssessed.class,
                        one -> one.participationId() == null ? List.of() : List.of(one.participationId()),
                        "likelihood",
                        "severity",
                        "validUntil",
                        "occurredAt"),
                Reliance.on(
                        scene,
                        "the confidentiality regime",
                        ConfidentialityRegimeAgreed.class,
                        one -> List.of(one.regimeId()),
                        "kind",
                        "scope",
                        "sides",
                        "agreedBy",
                        "sunset",
                        "occurredAt"),
                Reliance.on(
                        scene, "the agreement", JointProductAgreed.class, one -> List.of(one.productId()), "agreedBy"),
                Reliance.on(
                        scene,
                        "the authorisation",
                        DisclosureAuthorised.class,
                        one -> one.to().stream()
                                .map(to -> new Authorised(one.matterId(), to))
                                .toList(),
                        "by",
                        "to",
                        "extent",
                        "validUntil",
                        "occurredAt"));
        return gates.flags();
    }

    private static Reliance<LocalId> consents(Scene scene, ConsentScope scope) {
        return Reliance.on(
                scene,
                "the consent",
                InformedConsentRecorded.class,
                one -> one.scope().contains(scope) ? List.of(one.participationId()) : List.of(),
                "occurredAt",
                "scope",
                "voluntary",
                "validUntil");
    }

    private List<FlagRow> flags() {
        List<FlagRow> flags = new ArrayList<>();
        scene.all(SessionOpened.class).forEach(one -> flag(one, opening(one), flags));
        scene.all(ParticipantInvited.class).forEach(one -> flag(one, invitation(one), flags));
        scene.all(FollowUpContactMade.class)
                .forEach(one ->
                        flag(one, consent(one, one.event().participationId(), ConsentScope.CONTACTED_LATER), flags));
        scene.all(InformationShared.class).forEach(one -> flag(one, sharing(one), flags));
        scene.all(JointProductReleased.class).forEach(one -> flag(one, release(one), flags));
        scene.all(TransferConveyed.class).stream()
                .filter(one -> one.event().productId() != null)
                .forEach(one -> flag(
                        one, products.blows(Objects.requireNonNull(one.event().productId()), one).stream(), flags));
        return flags;
    }

    private Stream<Blow> consent(Entry<?> gate, LocalId person, ConsentScope scope) {
        return Stream.concat(
                Objects.requireNonNull(consents.get(scope)).blows(person, gate).stream(),
                late.withdrawals(gate, person, scope));
    }

    private Stream<Blow> opening(Entry<SessionOpened> gate) {
        return Stream.of(
                        gate.event().admitted().stream()
                                .distinct()
                                .flatMap(person -> consent(gate, person, ConsentScope.PARTICIPATE)),
                        regimes.blows(gate.event().regimeId(), gate).stream(),
                        late.parties(gate))
                .flatMap(blows -> blows);
    }

    private Stream<Blow> invitation(Entry<ParticipantInvited> gate) {
        LocalId person = gate.event().participationId();
        return Stream.of(
                        consent(gate, person, ConsentScope.CONTACTED_LATER),
                        screenings.blows(person, gate).stream(),
                        risks.blows(person, gate).stream(),
                        late.dangers(gate, person))
                .flatMap(blows -> blows);
    }

    private Stream<Blow> sharing(Entry<InformationShared> gate) {
        return gate.event().matters().stream()
                .distinct()
                .flatMap(matter ->
                        authorisations.blows(new Authorised(matter, gate.event().recipient()), gate).stream());
    }

    private Stream<Blow> release(Entry<JointProductReleased> gate) {
        Stream<Blow> named = gate.event().attribution() == Attribution.NAMED
                ? gate.event().attributedTo().stream()
                        .distinct()
                        .flatMap(person -> consent(gate, person, ConsentScope.NAMED))
                : Stream.of();
        return Stream.concat(products.blows(gate.event().productId(), gate).stream(), named);
    }

    private <E extends DomainEvent> void flag(Entry<E> gate, Stream<Blow> found, List<FlagRow> flags) {
        List<Blow> blows = found.toList();
        if (!blows.isEmpty()) {
            LocalDate since =
                    blows.stream().map(Blow::on).min(Comparator.naturalOrder()).orElseThrow();
            flags.add(scene.flag(
                            FlagCode.GATE_OUTDATED,
                            Subjects.of(gate.event(), scene.reading().subject()),
                            since,
                            "Passed %s; recorded since: %s."
                                    .formatted(
                                            gate.when(),
                                            blows.stream()
                                                    .map(Blow::what)
                                                    .distinct()
                                                    .collect(Collectors.joining("; "))),
                            gate)
                    .restingAlsoOn(
                            blows.stream().flatMap(blow -> blow.by().stream()).toList()));
        }
    }
}
