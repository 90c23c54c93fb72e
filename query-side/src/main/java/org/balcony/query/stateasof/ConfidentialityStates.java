package org.balcony.query.stateasof;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.codec.WireNames;

/** Confidentiality regimes and confidential matters: that they exist, whose they are and to whom they were released. */
final class ConfidentialityStates {

    private ConfidentialityStates() {}

    private enum Regime {
        IN_FORCE,
        SUPERSEDED,
        ENDED
    }

    private enum Matter {
        HELD,
        RELEASED,
        EXPIRED
    }

    private static final String RELEASED_TO = "releasedTo";

    static List<Step> steps(ConfidentialityEvent event) {
        return switch (event) {
            case ConfidentialityRegimeAgreed agreed -> agreed(agreed);
            case ConfidentialMatterRecorded matter ->
                List.of(Step.of(Machine.CONFIDENTIAL_MATTER, matter.matterId())
                        .first()
                        .to(ConfidentialityStates::released)
                        .tells("owner", matter.ownerParty()));
            case DisclosureAuthorised authorised -> List.of(authorised(authorised));
            case InformationShared _ -> List.of();
        };
    }

    private static List<Step> agreed(ConfidentialityRegimeAgreed agreed) {
        Sunset sunset = agreed.sunset();
        Step begins = Step.of(Machine.CONFIDENTIALITY_REGIME, agreed.regimeId())
                .first()
                .to(Regime.IN_FORCE)
                .lapses(Regime.ENDED, sunset == null ? null : sunset.date(), Regime.IN_FORCE)
                .tells("kind", agreed.kind())
                .tells("scope", agreed.scope())
                .tells("agreedBy", agreed.agreedBy())
                .tells("sunset", sunset);
        return agreed.supersedes() == null
                ? List.of(begins)
                : List.of(
                        begins,
                        Step.of(Machine.CONFIDENTIALITY_REGIME, agreed.supersedes())
                                .from(Regime.IN_FORCE)
                                .to(Regime.SUPERSEDED));
    }

    private static Step authorised(DisclosureAuthorised authorised) {
        Step step = Step.of(Machine.CONFIDENTIAL_MATTER, authorised.matterId())
                .from(Matter.values())
                .to(ConfidentialityStates::released);
        authorised
                .to()
                .forEach(recipient -> step.tells(
                        RELEASED_TO,
                        recipient,
                        Until.through(authorised.extent(), authorised.validUntil(), Matter.EXPIRED)));
        return step;
    }

    private static String released(Map<String, Object> facts) {
        Object releases = facts.get(RELEASED_TO);
        String expired = WireNames.of(Matter.EXPIRED);
        if (!(releases instanceof Map<?, ?> to)) {
            return WireNames.of(Matter.HELD);
        }
        return to.values().stream().allMatch(expired::equals) ? expired : WireNames.of(Matter.RELEASED);
    }
}
