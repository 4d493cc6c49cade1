package org.dateline.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Tells the first, previous, next and last page of a list in its {@code Link} header (RFC 8288). */
@RestControllerAdvice
final class LinkHeaderAdvice implements ResponseBodyAdvice<ListResponse<?>> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return ListResponse.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public @Nullable ListResponse<?> beforeBodyWrite(
            @Nullable ListResponse<?> body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null) {
            response.getHeaders()
                    .set(
                            HttpHeaders.LINK,
                            PageLinks.of(request.getURI(), body.entries()).header());
        }
        return body;
    }
}
