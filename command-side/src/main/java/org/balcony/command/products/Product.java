package org.balcony.command.products;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A joint product as it stands.
 *
 * @param drafted its draft; absent where none is on record
 * @param text the text agreed last; absent where none was
 * @param released the release of that text that came last; absent where it was not released
 * @param readers all whom releases of that text named
 * @param everPublic whether any text of it was public
 * @param withdrawn whether it was taken back
 */
public record Product(
        @Nullable JointProductDrafted drafted,
        @Nullable JointProductAgreed text,
        @Nullable JointProductReleased released,
        PSet<ActorOrText> readers,
        boolean everPublic,
        boolean withdrawn) {

    static final Product UNKNOWN = new Product(null, null, null, HashTreePSet.empty(), false, false);

    /** Whether the sides agreed on a text that was not taken back. */
    public boolean agreed() {
        return text != null && !withdrawn;
    }

    /** The sides that agreed on the text as it is now. */
    public Set<ActorOrText> agreedBy() {
        return text == null ? Set.of() : Set.copyOf(text.agreedBy());
    }

    /** The sides at work on it: those that agreed, or those that drafted while nothing is agreed. */
    public List<ActorOrText> sides() {
        if (text != null) {
            return text.agreedBy();
        }
        return drafted == null ? List.of() : drafted.sidesInvolved();
    }

    /** Whether the text as it is now may be shown to that reader by name, or to everybody. */
    public boolean releasedTo(ActorOrText reader) {
        return releasedToEverybody() || (agreed() && readers.contains(reader));
    }

    /** Whether the text as it is now may be shown to third parties that work together with us. */
    public boolean releasedToCircle() {
        return releasedToEverybody() || (agreed() && isOpenTo(Audience.COORDINATION_CIRCLE));
    }

    /** Whether the text as it is now may be shown to everybody. */
    public boolean releasedToEverybody() {
        return agreed() && isOpenTo(Audience.PUBLIC);
    }

    /** What sort of product it is; empty where no draft says. */
    public Optional<ProductKind> kind() {
        return Optional.ofNullable(drafted).map(JointProductDrafted::kind);
    }

    /** The session it came out of. */
    public Optional<LocalId> session() {
        return Optional.ofNullable(drafted).map(JointProductDrafted::sessionRef);
    }

    boolean isOpenTo(Audience audience) {
        return released != null && released.audience() == audience;
    }

    Product with(JointProductDrafted draft) {
        return new Product(draft, text, released, readers, everPublic, withdrawn);
    }

    /** A new text has readers of its own. */
    Product with(JointProductAgreed agreement) {
        return new Product(drafted, agreement, null, HashTreePSet.empty(), everPublic, withdrawn);
    }

    Product with(JointProductReleased release) {
        return new Product(
                drafted,
                text,
                release,
                readers.plusAll(release.named()),
                everPublic || release.audience() == Audience.PUBLIC,
                withdrawn);
    }

    Product takenBack() {
        return new Product(drafted, text, released, readers, everPublic, true);
    }
}
