package org.balcony.command.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.FormalLink;
import org.balcony.events.value.TrackProfile.ParticipantStatus;
import org.balcony.events.value.TrackProfile.Publicity;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackLabelTest {

    @ParameterizedTest
    @CsvSource({
        // scheme, third party, participants, level, link, label
        "PARTICIPANTS, MIXED, OFFICIAL, GRASSROOTS, NONE, I",
        "PARTICIPANTS, OFFICIAL, MIXED, ELITE, IS_FORMAL, I_5",
        "PARTICIPANTS, OFFICIAL, UNOFFICIAL, ELITE, IS_FORMAL, II",
        "PARTICIPANTS, OFFICIAL, UNOFFICIAL_WITH_ACCESS, ELITE, IS_FORMAL, II",
        "THIRD_PARTY_AND_PARTICIPANTS, OFFICIAL, OFFICIAL, GRASSROOTS, IS_FORMAL, III",
        "THIRD_PARTY_AND_PARTICIPANTS, OFFICIAL, OFFICIAL, ELITE, RECOGNISED, I",
        "THIRD_PARTY_AND_PARTICIPANTS, MIXED, OFFICIAL, MIXED, IS_FORMAL, I",
        "THIRD_PARTY_AND_PARTICIPANTS, UNOFFICIAL, OFFICIAL, ELITE, NONE, I_5",
        "THIRD_PARTY_AND_PARTICIPANTS, UNOFFICIAL, OFFICIAL, ELITE, IS_FORMAL, I_5",
        "THIRD_PARTY_AND_PARTICIPANTS, UNOFFICIAL, MIXED, MIDDLE, NONE, I_5",
        "THIRD_PARTY_AND_PARTICIPANTS, OFFICIAL, UNOFFICIAL, ELITE, NONE, I_5",
        "THIRD_PARTY_AND_PARTICIPANTS, MIXED, UNOFFICIAL_WITH_ACCESS, ELITE, NONE, I_5",
        "THIRD_PARTY_AND_PARTICIPANTS, OFFICIAL, MIXED, ELITE, NONE, I_5",
        "THIRD_PARTY_AND_PARTICIPANTS, UNOFFICIAL, UNOFFICIAL, MIXED, INFORMAL, II",
        "THIRD_PARTY_AND_PARTICIPANTS, UNOFFICIAL, UNOFFICIAL_WITH_ACCESS, ELITE, RECOGNISED, II",
        "THIRD_PARTY_AND_PARTICIPANTS, OFFICIAL, OFFICIAL, ELITE, NONE, mixed",
        "THIRD_PARTY_AND_PARTICIPANTS, MIXED, OFFICIAL, MIDDLE, INFORMAL, mixed",
        "LEVEL_OF_SOCIETY, OFFICIAL, OFFICIAL, GRASSROOTS, IS_FORMAL, III",
        "LEVEL_OF_SOCIETY, UNOFFICIAL, UNOFFICIAL, ELITE, RECOGNISED, I",
        "LEVEL_OF_SOCIETY, UNOFFICIAL, UNOFFICIAL, ELITE, IS_FORMAL, I",
        "LEVEL_OF_SOCIETY, OFFICIAL, OFFICIAL, ELITE, INFORMAL, II",
        "LEVEL_OF_SOCIETY, OFFICIAL, OFFICIAL, MIDDLE, IS_FORMAL, II",
        "LEVEL_OF_SOCIETY, OFFICIAL, OFFICIAL, MIXED, IS_FORMAL, mixed",
        "OWN, OFFICIAL, OFFICIAL, ELITE, IS_FORMAL,",
    })
    void a_label_follows_from_the_first_line_that_matches(
            TrackScheme scheme,
            ThirdPartyStatus thirdParty,
            ParticipantStatus participants,
            SocietyLevel level,
            FormalLink link,
            String label) {
        TrackProfile profile = new TrackProfile(thirdParty, participants, level, link, Publicity.DISCREET);
        assertThat(TrackLabel.derived(scheme, profile)
                        .map(DeclaredTrack::name)
                        .map(n -> n.equals("MIXED") ? "mixed" : n))
                .isEqualTo(java.util.Optional.ofNullable(label));
    }
}
