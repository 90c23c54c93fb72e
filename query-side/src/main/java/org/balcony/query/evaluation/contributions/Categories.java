package org.balcony.query.evaluation.contributions;

import org.balcony.events.value.EffectCategory;

/** The categories of contribution in words (chapter 5.3 of the domain). */
final class Categories {

    private Categories() {}

    static String meaning(EffectCategory category) {
        return switch (category) {
            case C1 -> "Changed attitudes about the other";
            case C2 -> "Opened channels of communication";
            case C3 -> "Better quality of communication";
            case C4 -> "Relationships and trust, including a cadre able to negotiate";
            case C5 -> "Changed perception of the conflict";
            case C6 -> "New options for negotiation";
            case C7 -> "Stronger voices of moderation";
            case C8 -> "Networks and infrastructure for peace, including a peace constituency";
            case C9 -> "Other: ripeness, settling disputes after an agreement, prevention of violence";
        };
    }
}
