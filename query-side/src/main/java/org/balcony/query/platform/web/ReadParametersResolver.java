package org.balcony.query.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link ReadParameters} from the query string, strictly. */
public final class ReadParametersResolver implements HandlerMethodArgumentResolver {

    private final Clock clock;

    public ReadParametersResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReadParameters.class;
    }

    @Override
    public ReadParameters resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        AsOf asOf = new AsOf(
                Parameters.when("asOfRecorded", request.getParameter("asOfRecorded")),
                Parameters.when("asOfOccurred", request.getParameter("asOfOccurred")),
                Parameters.day("day", request.getParameter("day"))
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return new ReadParameters(
                asOf, request.getParameter("asOfPosition"), order(request), minPosition(request), asked(request));
    }

    private static Map<String, String> asked(NativeWebRequest request) {
        Map<String, String> asked = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, values[0]));
        return asked;
    }

    private static Reading.Order order(NativeWebRequest request) {
        String order = request.getParameter("order");
        return switch (order) {
            case null -> Reading.Order.OCCURRED;
            case "occurred" -> Reading.Order.OCCURRED;
            case "recorded" -> Reading.Order.RECORDED;
            default -> throw ReadRefused.malformed("order", order, "The order is occurred or recorded.");
        };
    }

    private static long minPosition(NativeWebRequest request) {
        String position = request.getParameter("minPosition");
        if (position == null) {
            return 0;
        }
        if (!position.matches("\\d{1,18}")) {
            throw ReadRefused.malformed("minPosition", position, "A position is a whole number from 0.");
        }
        return Long.parseLong(position);
    }
}
