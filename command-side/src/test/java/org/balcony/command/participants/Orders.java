package org.balcony.command.participants;

import java.util.ArrayList;
import java.util.List;

/** Every order in which facts may arrive. */
final class Orders {

    private Orders() {}

    static <T> List<List<T>> of(List<T> facts) {
        if (facts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            List<T> rest = new ArrayList<>(facts);
            T first = rest.remove(i);
            for (List<T> order : of(rest)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(order);
                orders.add(one);
            }
        }
        return orders;
    }
}
