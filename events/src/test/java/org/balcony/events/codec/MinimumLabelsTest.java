package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.events.MinimumLabel;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.junit.jupiter.api.Test;

/** The list of the domain text (section 6.1), and what follows from it for events that tell as much. */
class MinimumLabelsTest {

    private static final Map<String, String> OF_THE_DOMAIN = Map.ofEntries(
            Map.entry("ConfidentialMatterRecorded", "RESTRICTED"),
            Map.entry("PersonRegistered", "RESTRICTED [identity]"),
            Map.entry("RiskAssessed", "TEAM [safety]"),
            Map.entry("SafetyIncidentReported", "TEAM [safety]"),
            Map.entry("ProtectiveMeasureTaken", "TEAM [safety]"),
            Map.entry("ConveningPowerAssessed", "TEAM"),
            Map.entry("PowerBalanceAssessed", "TEAM"),
            Map.entry("PartyReactionRecorded", "TEAM"),
            Map.entry("ContactMade", "TEAM"),
            Map.entry("InfluenceObserved", "TEAM"),
            Map.entry("CandidateNotSelected", "TEAM"),
            Map.entry("SessionScheduled", "TEAM"),
            Map.entry("FundingAgreed", "ORGANISATION [funding]"));

    /** A new date is a date, a changed amount an amount; who allowed what of a matter, and what becomes of a person's data. */
    private static final Map<String, String> TELLING_AS_MUCH = Map.of(
            "SessionRescheduled", "TEAM",
            "FundingChanged", "ORGANISATION [funding]",
            "DisclosureAuthorised", "RESTRICTED",
            "EntrustedTextsErased", "RESTRICTED",
            "ErasureRequested", "RESTRICTED [identity]",
            "ErasureRefused", "RESTRICTED [identity]",
            "PersonalDataErased", "RESTRICTED [identity]");

    @Test
    void every_event_demands_what_the_domain_demands_and_the_rest_nothing() {
        Map<String, String> demanded = new TreeMap<>();
        EventCatalogue.standard().entries().stream()
                .map(EventCatalogue.Entry::eventClass)
                .filter(event -> event.isAnnotationPresent(MinimumLabel.class))
                .forEach(event -> demanded.put(event.getSimpleName(), words(event.getAnnotation(MinimumLabel.class))));
        Map<String, String> expected = new TreeMap<>(OF_THE_DOMAIN);
        expected.putAll(TELLING_AS_MUCH);
        assertThat(demanded).isEqualTo(expected);
    }

    private static String words(MinimumLabel minimum) {
        Label label = Label.of(
                minimum.level(),
                Arrays.stream(minimum.compartments()).map(Compartment::new).toArray(Compartment[]::new));
        return label.compartments().isEmpty()
                ? label.level().name()
                : label.level().name() + " " + label.compartments();
    }
}
