package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ProductEvent;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ProductSamples {

    private ProductSamples() {}

    /** One of each. */
    public static List<ProductEvent> oneOfEach() {
        return List.of();
    }
}
