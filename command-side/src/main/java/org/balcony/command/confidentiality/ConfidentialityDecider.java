package org.balcony.command.confidentiality;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.confidentiality.ConfidentialityCommand.AgreeConfidentialityRegime;
import org.balcony.command.confidentiality.ConfidentialityCommand.AuthoriseDisclosure;
import org.balcony.command.confidentiality.ConfidentialityCommand.RecordConfidentialMatter;
import org.balcony.command.confidentiality.ConfidentialityCommand.ShareInformation;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;

/** Decides on regimes, on what is entrusted, and on who may be told. */
final class ConfidentialityDecider {

    private ConfidentialityDecider() {}

    static Decision decide(ConfidentialityCommand command, StreamState state, Context context) {
        ConfidentialityState own = state.of(ConfidentialityState.class);
        return switch (command) {
            case AgreeConfidentialityRegime agree -> agree(agree.regime(), own, state, context);
            case RecordConfidentialMatter record -> entrust(record.matter(), own, context);
            case AuthoriseDisclosure authorise -> authorise(authorise.disclosure(), own, context);
            case ShareInformation share -> SharingDecider.share(share.sharing(), state, context);
        };
    }

    private static Decision agree(
            ConfidentialityRegimeAgreed regime, ConfidentialityState own, StreamState state, Context context) {
        if (own.regimes().byId().containsKey(regime.regimeId())) {
            return refuse(
                    ConfidentialityRefusal.REGIME_ID_IN_USE,
                    "regimeId",
                    regime.regimeId().value());
        }
        if (regime.sunset() != null && !isClear(regime.sunset())) {
            return Decision.refuse(ConfidentialityRefusal.SUNSET_UNCLEAR);
        }
        List<ActorOrText> sides = sides(regime, own, state, context);
        List<String> missing = sides.stream()
                .filter(side -> !regime.agreedBy().contains(side))
                .map(ActorOrText::value)
                .toList();
        if (!missing.isEmpty() || regime.agreedBy().isEmpty()) {
            return refuse(ConfidentialityRefusal.SIDE_HAS_NOT_AGREED, "missing", missing);
        }
        return supersedesNothingKnown(regime.supersedes(), own)
                ? Decision.accept(
                        regime,
                        new Flag(
                                UniversalWarning.UNEXPECTED_TRANSITION,
                                Map.of("supersedes", String.valueOf(regime.supersedes()))))
                : Decision.accept(regime);
    }

    /** The sides in scope: those named, or those expected at the session, or the principal parties of the conflict. */
    private static List<ActorOrText> sides(
            ConfidentialityRegimeAgreed regime, ConfidentialityState own, StreamState state, Context context) {
        if (!regime.sides().isEmpty()) {
            return regime.sides();
        }
        List<ActorOrText> expected =
                regime.scope().session().map(own::partiesExpectedAt).orElse(List.of());
        return expected.isEmpty()
                ? PrincipalParties.of(state.of(CasefileState.class).conflictId(), context)
                : expected;
    }

    private static boolean supersedesNothingKnown(@Nullable LocalId supersedes, ConfidentialityState own) {
        return supersedes != null
                && (!own.regimes().byId().containsKey(supersedes)
                        || own.regimes().successors().containsKey(supersedes));
    }

    private static boolean isClear(Sunset sunset) {
        return switch (sunset.kind()) {
            case NEVER -> sunset.date() == null && sunset.event() == null;
            case DATE -> sunset.date() != null && sunset.event() == null;
            case EVENT -> sunset.date() == null && sunset.event() != null;
        };
    }

    private static Decision entrust(ConfidentialMatterRecorded matter, ConfidentialityState own, Context context) {
        if (own.matter(matter.matterId()).isPresent()) {
            return refuse(
                    ConfidentialityRefusal.MATTER_ID_IN_USE,
                    "matterId",
                    matter.matterId().value());
        }
        List<UserId> heldBy = Stream.concat(matter.heldBy().stream(), Stream.of(context.sender()))
                .distinct()
                .toList();
        ConfidentialMatterRecorded entrusted = new ConfidentialMatterRecorded(
                matter.matterId(), matter.ownerParty(), heldBy, matter.substance(), matter.topicTag());
        return new Decision.Accepted(
                List.of(entrusted),
                List.of(),
                List.of(),
                Matter.of(entrusted, context.sender()).cell());
    }

    private static Decision authorise(DisclosureAuthorised disclosure, ConfidentialityState own, Context context) {
        Matter matter = own.matter(disclosure.matterId()).orElse(null);
        if (matter == null) {
            return refuse(
                    ConfidentialityRefusal.UNKNOWN_MATTER,
                    "matterId",
                    disclosure.matterId().value());
        }
        if (!speaksForOwner(disclosure.by(), matter, own, context)) {
            return refuse(
                    ConfidentialityRefusal.NOT_THE_OWNER,
                    "owner",
                    ActorOrText.of(matter.owner()).value());
        }
        return disclosure.to().isEmpty()
                ? Decision.refuse(ConfidentialityRefusal.NOBODY_TO_TELL)
                : new Decision.Accepted(List.of(disclosure), List.of(), List.of(), matter.cell());
    }

    private static boolean speaksForOwner(ActorOrText by, Matter matter, ConfidentialityState own, Context context) {
        return matter.ownedBy(by)
                || matter.owner().equals(context.onBehalfOf())
                || participation(by)
                        .filter(one -> own.representatives().speaksFor(one, ActorOrText.of(matter.owner())))
                        .findFirst()
                        .isPresent();
    }

    private static Stream<LocalId> participation(ActorOrText by) {
        try {
            return Stream.of(new LocalId(by.value()));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Decision refuse(Refusal refusal, String fact, Object value) {
        return Decision.refuse(refusal, Map.of(fact, value));
    }
}
