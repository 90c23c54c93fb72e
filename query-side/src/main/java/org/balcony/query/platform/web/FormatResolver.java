package org.balcony.query.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the {@link Format} that is asked for, by the parameter {@code format} or the header {@code Accept}. */
public final class FormatResolver implements HandlerMethodArgumentResolver {

    private final HeaderContentNegotiationStrategy accept = new HeaderContentNegotiationStrategy();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Format.class;
    }

    @Override
    public Format resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotAcceptableException {
        String named = request.getParameter(Format.PARAMETER);
        if (named != null) {
            return Format.named(named)
                    .orElseThrow(
                            () -> ReadRefused.malformed(Format.PARAMETER, named, "The format is json, csv or html."));
        }
        List<MediaType> wanted = accept.resolveMediaTypes(request);
        return Format.accepted(wanted)
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        List.of(Format.JSON.media(), Format.CSV.media(), Format.HTML.media())));
    }
}
