package org.balcony.events.value;

/**
 * The attributes behind a track label. A label means different things under different schemes, so the attributes are
 * kept and labels are derived from them.
 */
public record TrackProfile(
        ThirdPartyStatus thirdPartyStatus,
        ParticipantStatus participantStatus,
        SocietyLevel level,
        FormalLink linkToFormal,
        Publicity publicity) {

    /** Whether the third party acts for a government or international body. */
    public enum ThirdPartyStatus {
        OFFICIAL,
        UNOFFICIAL,
        MIXED
    }

    /** Whether the participants hold official positions. */
    public enum ParticipantStatus {
        OFFICIAL,
        UNOFFICIAL_WITH_ACCESS,
        UNOFFICIAL,
        MIXED
    }

    /** The level of society the participants come from. */
    public enum SocietyLevel {
        ELITE,
        MIDDLE,
        GRASSROOTS,
        MIXED
    }

    /** How the effort is tied to a formal process. */
    public enum FormalLink {
        NONE,
        INFORMAL,
        RECOGNISED,
        IS_FORMAL
    }

    /** Who may know that the effort exists. */
    public enum Publicity {
        SECRET,
        DISCREET,
        PUBLIC
    }
}
