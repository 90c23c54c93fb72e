package org.balcony.query.evaluation.transferfunnel;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** A joint product on its way: when it was first drafted, agreed, released and withdrawn. */
record Product(
        LocalId id,
        Optional<Entry<JointProductDrafted>> drafted,
        Optional<Entry<JointProductAgreed>> agreed,
        Optional<Entry<JointProductReleased>> released,
        Optional<Entry<JointProductWithdrawn>> withdrawn) {

    static Map<LocalId, Product> all(Entries entries) {
        var drafted = entries.grouped(JointProductDrafted.class, JointProductDrafted::productId);
        var agreed = entries.grouped(JointProductAgreed.class, JointProductAgreed::productId);
        var released = entries.grouped(JointProductReleased.class, JointProductReleased::productId);
        var withdrawn = entries.grouped(JointProductWithdrawn.class, JointProductWithdrawn::productId);
        Set<LocalId> ids = new LinkedHashSet<>(drafted.keySet());
        ids.addAll(agreed.keySet());
        ids.addAll(released.keySet());
        ids.addAll(withdrawn.keySet());
        Map<LocalId, Product> products = new LinkedHashMap<>();
        ids.forEach(id -> products.put(
                id,
                new Product(
                        id,
                        Chronology.first(drafted.getOrDefault(id, List.of())),
                        Chronology.first(agreed.getOrDefault(id, List.of())),
                        Chronology.first(released.getOrDefault(id, List.of())),
                        Chronology.first(withdrawn.getOrDefault(id, List.of())))));
        return products;
    }

    Stream<Entry<?>> records() {
        return Stream.<Optional<? extends Entry<?>>>of(drafted, agreed, released, withdrawn)
                .flatMap(one -> one.stream());
    }
}
