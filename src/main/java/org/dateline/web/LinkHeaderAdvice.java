package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.web.PagedModel;
import org.springframework.data.web.PagedModel.PageMetadata;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells the first, previous, next and last page of a list in its {@code Link} header (RFC 8288). */
@RestControllerAdvice
final class LinkHeaderAdvice implements ResponseBodyAdvice<PagedModel<?>> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return PagedModel.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public @Nullable PagedModel<?> beforeBodyWrite(
            @Nullable PagedModel<?> body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        PageMetadata page = body == null ? null : body.getMetadata();
        if (page != null) {
            response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links(request, page)));
        }
        return body;
    }

    private static List<String> links(ServerHttpRequest request, PageMetadata page) {
        long last = Math.max(0, page.totalPages() - 1);
        List<String> links = new ArrayList<>();
        links.add(link(request, 0, "first"));
        if (page.number() > 0) {
            links.add(link(request, Math.min(page.number() - 1, last), "prev"));
        }
        if (page.number() < last) {
            links.add(link(request, page.number() + 1, "next"));
        }
        links.add(link(request, last, "last"));
        return links;
    }

    private static String link(ServerHttpRequest request, long page, String relation) {
        String uri = UriComponentsBuilder.fromUri(Objects.requireNonNull(request.getURI()))
                .replaceQueryParam("page", page)
                .build(true)
                .toUriString();
        return "<" + uri + ">; rel=\"" + relation + "\"";
    }
}
