package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/** What the sides make and do together. */
public sealed interface ProductEvent extends DomainEvent {

    /**
     * A joint product was drafted.
     *
     * @param productId names the product within the case
     * @param kind what sort of product
     * @param title what it is called; absent where it has no title
     * @param issues what it deals with
     * @param sidesInvolved the sides at work on it
     * @param sessionRef the session it came out of; absent where out of none
     */
    @EventType(value = "joint-product.drafted", version = 1)
    record JointProductDrafted(
            @NewId LocalId productId,
            ProductKind kind,
            @Nullable String title,
            List<String> issues,
            List<ActorOrText> sidesInvolved,
            @Nullable LocalId sessionRef)
            implements ProductEvent {
        public JointProductDrafted {
            issues = List.copyOf(issues);
            sidesInvolved = List.copyOf(sidesInvolved);
        }
    }

    /**
     * The sides agreed on a joint product.
     *
     * @param productId the product
     * @param version counts the agreed texts of the product from 1
     * @param agreedBy the sides that agreed, at least two
     * @param dissent what was not agreed; absent where nothing was left open
     * @param textRef where the text is kept; absent where it is not kept
     * @param hash SHA-256 of the text, 64 hexadecimal digits; absent where not taken
     * @param language the language of the text; absent where not said
     * @param number its number in a series, such as the eighteenth memorandum; absent where it is in none
     */
    @EventType(value = "joint-product.agreed", version = 1)
    record JointProductAgreed(
            LocalId productId,
            int version,
            List<ActorOrText> agreedBy,
            @Nullable String dissent,
            @Nullable String textRef,
            @Keyword @Nullable String hash,
            @Nullable Language language,
            @Nullable Integer number)
            implements ProductEvent {
        public JointProductAgreed {
            agreedBy = List.copyOf(agreedBy);
        }
    }

    /**
     * A joint product was opened to an audience.
     *
     * @param productId the product
     * @param audience to whom
     * @param named the readers, where the audience is named
     * @param attribution whose names it bears
     * @param attributedTo the participations it names, where attribution is named
     * @param authorisedBy the sides that authorised this audience
     */
    @EventType(value = "joint-product.released", version = 1)
    record JointProductReleased(
            LocalId productId,
            Audience audience,
            List<ActorOrText> named,
            Attribution attribution,
            @OfParticipation List<LocalId> attributedTo,
            List<ActorOrText> authorisedBy)
            implements ProductEvent {
        public JointProductReleased {
            named = List.copyOf(named);
            attributedTo = List.copyOf(attributedTo);
            authorisedBy = List.copyOf(authorisedBy);
        }
    }

    /**
     * A joint product was taken back.
     *
     * @param productId the product
     * @param by who took it back; absent where not said
     * @param reason why; absent where not said
     */
    @EventType(value = "joint-product.withdrawn", version = 1)
    record JointProductWithdrawn(
            LocalId productId,
            @Nullable ActorOrText by,
            @Nullable String reason) implements ProductEvent {}

    /**
     * The sides began to do something together.
     *
     * @param actionId names the action within the case
     * @param kind what sort of action
     * @param title what it is called; absent where it has no name
     * @param sides the sides in it
     * @param initiatedBy whose idea it was
     * @param reach whom it reaches; absent where not known
     */
    @EventType(value = "joint-action.launched", version = 1)
    record JointActionLaunched(
            @NewId LocalId actionId,
            JointActionKind kind,
            @Nullable String title,
            List<ActorOrText> sides,
            Initiator initiatedBy,
            @Nullable String reach)
            implements ProductEvent {
        public JointActionLaunched {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A joint action ended, or goes on without us.
     *
     * @param actionId the action
     * @param outcome how
     */
    @EventType(value = "joint-action.ended", version = 1)
    record JointActionEnded(LocalId actionId, JointActionOutcome outcome) implements ProductEvent {}

    /** What sort of product it is. */
    enum ProductKind {
        OPTION,
        MEMORANDUM,
        JOINT_PAPER,
        STATEMENT,
        RECOMMENDATION,
        DRAFT_TEXT,
        ANALYSIS,
        PROJECT_PROPOSAL
    }

    /** To whom a product is open, from narrow to wide. */
    enum Audience {
        NAMED,
        COORDINATION_CIRCLE,
        PUBLIC
    }

    /** Whose names a product bears. */
    enum Attribution {
        NONE,
        GROUP,
        NAMED
    }

    /** What sort of joint action it is. */
    enum JointActionKind {
        JOINT_BUSINESS,
        MARKET_LINKAGE,
        ARTS_OR_SPORT,
        STUDY_GROUP,
        PROFESSIONAL_GROUP,
        CIVIL_SOCIETY_ORGANISATION,
        MEDIA_OUTLET,
        PUBLIC_FORUM,
        YOUTH_EXCHANGE,
        PSYCHOSOCIAL,
        PEACE_EDUCATION
    }

    /** Whose idea something was. */
    enum Initiator {
        PARTICIPANTS,
        TEAM,
        OTHERS
    }

    /** How a joint action ended. */
    enum JointActionOutcome {
        SUSTAINED_INDEPENDENTLY,
        COMPLETED,
        STOPPED_BY_AUTHORITY,
        FADED,
        MERGED
    }
}
