package org.balcony.events.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The categories of what unofficial work contributes (domain text, section 5.3). */
public enum EffectCategory {
    /** Changed attitudes about the other. */
    @JsonProperty("C1")
    C1,
    /** Opened channels of communication. */
    @JsonProperty("C2")
    C2,
    /** Better quality of communication. */
    @JsonProperty("C3")
    C3,
    /** Relationships and trust, including a cadre able to negotiate. */
    @JsonProperty("C4")
    C4,
    /** Changed perception of the conflict. */
    @JsonProperty("C5")
    C5,
    /** New options for negotiation. */
    @JsonProperty("C6")
    C6,
    /** Stronger voices of moderation. */
    @JsonProperty("C7")
    C7,
    /** Networks and infrastructure for peace, including a peace constituency. */
    @JsonProperty("C8")
    C8,
    /** Other: ripeness, settling disputes after an agreement, prevention of violence. */
    @JsonProperty("C9")
    C9
}
