package org.balcony.query.platform.visibility.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Reader;

/** To whom joint products were released, until they were withdrawn. */
record Products(Map<LocalId, List<JointProductReleased>> releases) {

    static Products of(StandingHistory history) {
        Map<LocalId, List<JointProductReleased>> releases = new HashMap<>();
        for (Standing one : history.standing()) {
            if (one.event() instanceof JointProductReleased released) {
                releases.computeIfAbsent(released.productId(), _ -> new ArrayList<>())
                        .add(released);
            } else if (one.event() instanceof JointProductWithdrawn withdrawn) {
                releases.remove(withdrawn.productId());
            }
        }
        return new Products(releases);
    }

    boolean isReleased(DomainEvent event, Reader reader, Role role) {
        return event instanceof ProductEvent one
                && product(one).map(releases::get).stream()
                        .flatMap(List::stream)
                        .anyMatch(release -> reaches(release, reader, role));
    }

    private static boolean reaches(JointProductReleased release, Reader reader, Role role) {
        return Oneself.isAmong(reader, release.named())
                || switch (release.audience()) {
                    case NAMED -> false;
                    case COORDINATION_CIRCLE -> role == Role.LOCAL_PARTNER || role == Role.COORDINATION_PARTNER;
                    case PUBLIC -> true;
                };
    }

    private static Optional<LocalId> product(ProductEvent event) {
        return switch (event) {
            case JointProductDrafted one -> Optional.of(one.productId());
            case JointProductAgreed one -> Optional.of(one.productId());
            case JointProductReleased one -> Optional.of(one.productId());
            case JointProductWithdrawn one -> Optional.of(one.productId());
            case JointActionLaunched _, JointActionEnded _ -> Optional.empty();
        };
    }
}
