package org.balcony.edge.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Says of which kind a request is; what nobody has claimed is ordinary. */
public final class TrafficRules {

    private final List<Traffic> traffic;

    public TrafficRules(List<Traffic> traffic) {
        this.traffic = List.copyOf(traffic);
    }

    Traffic.Kind kind(HttpServletRequest request) {
        return traffic.stream()
                .filter(one -> one.matches(request))
                .map(Traffic::kind)
                .findFirst()
                .orElse(Traffic.Kind.ORDINARY);
    }
}
