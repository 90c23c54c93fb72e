package org.balcony.query.log;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the log that the path names. */
public final class ProvenLogResolver implements HandlerMethodArgumentResolver {

    private final ProvenLog events;
    private final ProvenLog accesses;

    public ProvenLogResolver(ProvenLog events, ProvenLog accesses) {
        this.events = events;
        this.accesses = accesses;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ProvenLog.class;
    }

    @Override
    public ProvenLog resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        return asked != null && asked.getRequestURI().startsWith("/api/access-log/") ? accesses : events;
    }
}
