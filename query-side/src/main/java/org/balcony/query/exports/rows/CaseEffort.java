package org.balcony.query.exports.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Happening;
import org.balcony.query.kernel.CaseStatus;
import org.jspecify.annotations.Nullable;

/** Our case as an effort among others. */
final class CaseEffort {

    private final Cells cells = new Cells();
    private final List<Happening> restsOn = new ArrayList<>();
    private final Set<ActorOrText> parties = new LinkedHashSet<>();
    private final Set<LocalId> held = new LinkedHashSet<>();
    private final Set<String> sessionKinds = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<LocalId> agreements = new LinkedHashSet<>();
    private final Names names;
    private boolean accepted;
    private long messages;

    private CaseEffort(Names names) {
        this.names = names;
    }

    /** The row of a case; null where its registration cannot be seen. */
    static @Nullable Cells row(Chronicle chronicle, Names names) {
        CaseRegistered registered = chronicle.standing(CaseRegistered.class).orElse(null);
        List<Happening> happenings = chronicle.happenings();
        if (registered == null || happenings.stream().noneMatch(one -> one.event() instanceof CaseRegistered)) {
            return null;
        }
        CaseEffort effort = new CaseEffort(names);
        effort.cells
                .put("effort", chronicle.stream())
                .put("ours", true)
                .put("name", registered.caseCode() + ": " + registered.workingTitle())
                .put("kind", "case")
                .put("actors", names.of(registered.leadOrganisation()))
                .put("actorIds", Names.references(List.of(registered.leadOrganisation())))
                .put("actorKinds", names.kinds(List.of(registered.leadOrganisation())))
                .put("origin", registered.origin());
        happenings.forEach(effort::take);
        return effort.filled(happenings);
    }

    private void take(Happening one) {
        switch (one.event()) {
            case CaseEvent event -> caseEvent(one, event);
            case MandateAgreed mandate -> {
                cells.put("thirdPartyRole", mandate.thirdPartyRole());
                mandate.principals().forEach(party -> parties.add(ActorOrText.of(party)));
                restsOn.add(one);
            }
            case TrackDesignated track -> {
                cells.put("track", track.declaredTrack());
                EffortsExport.profile(cells, track.profile());
                restsOn.add(one);
            }
            case SessionOpened opened -> parties.addAll(opened.partiesPresent());
            case SessionHeld session -> {
                held.add(session.sessionId());
                parties.addAll(session.partiesPresent());
                Stream.ofNullable(session.kind()).map(WireNames::of).forEach(sessionKinds::add);
                Stream.ofNullable(session.placeCoarse()).forEach(places::add);
            }
            case MessageCarried message -> {
                messages++;
                parties.add(message.fromParty());
                parties.add(message.toParty());
            }
            case AgreementRecorded agreement -> agreements.add(agreement.agreementId());
            default -> {}
        }
    }

    private void caseEvent(Happening one, CaseEvent event) {
        restsOn.add(one);
        switch (event) {
            case CaseRegistered _ -> {
                if (!accepted) {
                    cells.date("start", one.standing().occurredAt());
                }
            }
            case CaseAccepted _ -> {
                if (!accepted) {
                    cells.date("start", one.standing().occurredAt());
                    accepted = true;
                }
            }
            case CaseClosed closed ->
                cells.date("end", one.standing().occurredAt()).put("outcome", closed.outcome());
            case CaseDeclined declined ->
                cells.date("end", one.standing().occurredAt())
                        .put("outcome", "declined: " + WireNames.of(declined.reason()));
            case CaseResumed _ -> {
                Cells.dateColumns("end").forEach(cells.values()::remove);
                cells.values().remove("outcome");
            }
            case CaseSuspended _ -> {}
        }
    }

    private Cells filled(List<Happening> happenings) {
        List<Standing> standing = happenings.stream().map(Happening::standing).toList();
        return cells.put("parties", names.all(parties))
                .put("partyIds", Names.references(parties))
                .put("partyKinds", names.kinds(parties))
                .put(
                        "status",
                        CaseStatus.reached(standing)
                                .map(reached -> WireNames.of(reached.status()))
                                .orElse(null))
                .put("sessionsHeld", held.size())
                .put("sessionKinds", sessionKinds)
                .put("places", places)
                .put("messagesCarried", messages)
                .put("agreements", agreements.size())
                .restsOn(restsOn);
    }
}
