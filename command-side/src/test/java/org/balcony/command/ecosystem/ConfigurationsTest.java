package org.balcony.command.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Given.CONFLICT;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;

import java.util.List;
import org.balcony.command.conduct.ConductCapability;
import org.balcony.command.ecosystem.EcosystemCommand.ChangePartyConfiguration;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.products.ProductsCapability;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConflictEvent.ConfigurationChange;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;

class ConfigurationsTest {

    private final ChangePartyConfiguration split = new ChangePartyConfiguration(new PartyConfigurationChanged(
            ConfigurationChange.SPLIT, List.of(POLITICIANS), List.of(POLITICIANS, MILITARY)));

    @Test
    void what_rests_on_the_parties_as_they_were_is_flagged() {
        var outcome = known().elsewhere(
                        CASE,
                        List.of(new ConductCapability(), new ProductsCapability()),
                        List.of(
                                scheduled("s-1", POLITICIANS),
                                scheduled("s-2", COMMUNITY),
                                scheduled("s-3", MILITARY),
                                new SessionCancelled(new LocalId("s-3"), null),
                                drafted("p-1", MILITARY),
                                drafted("p-2", COMMUNITY),
                                drafted("p-3", MILITARY),
                                new JointProductWithdrawn(new LocalId("p-3"), null, null)),
                        "cases-of/" + Samples.CONFLICT)
                .when(split)
                .flagged(EcosystemWarning.RELIES_ON_OLD_CONFIGURATION);
        assertThat(outcome.factsOf(EcosystemWarning.RELIES_ON_OLD_CONFIGURATION))
                .containsEntry("relying", List.of(CASE + "/product/p-1", CASE + "/session/s-1"));
    }

    @Test
    void a_change_on_which_nothing_rests_raises_no_flag() {
        known().elsewhere(
                        CASE,
                        List.of(new ConductCapability(), new ProductsCapability()),
                        List.of(scheduled("s-2", COMMUNITY), drafted("p-2", COMMUNITY)),
                        "cases-of/" + Samples.CONFLICT)
                .when(split)
                .unflagged();
    }

    private static Given known() {
        return Given.on(CONFLICT, new EcosystemCapability()).given(identified(POLITICIANS), identified(MILITARY));
    }

    private static SessionScheduled scheduled(String id, ActorId party) {
        return new SessionScheduled(
                new LocalId(id),
                SessionKind.PLENARY,
                When.of("2026-05"),
                null,
                null,
                List.of(ActorOrText.of(party)),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static JointProductDrafted drafted(String id, ActorId side) {
        return new JointProductDrafted(
                new LocalId(id), ProductKind.OPTION, null, List.of(), List.of(ActorOrText.of(side)), null);
    }

    private static PartyIdentified identified(ActorId actor) {
        return new PartyIdentified(actor, PartyKind.POLITICAL_PARTY, true, ContactRestriction.NONE, null);
    }
}
