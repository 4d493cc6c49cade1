package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;

/** Which formats a reader wants, best first: what {@code ?format=} names, else what {@code Accept} allows. */
public final class FormatNegotiation implements ContentNegotiationStrategy {

    static final String PARAMETER = "format";

    private static final String ASKED = FormatNegotiation.class.getName();
    private static final ContentNegotiationStrategy HEADER = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> asked = resolve(request);
        return asked.isEmpty() ? MEDIA_TYPE_ALL_LIST : asked;
    }

    /** The first of the wanted formats that a method can give, which need not tell types by their profile. */
    public static Format choose(NativeWebRequest request, @Nullable Method handler)
            throws HttpMediaTypeNotAcceptableException {
        Set<Format> given = handler == null ? Set.of() : Format.of(handler);
        List<Format> wanted = resolve(request).stream().flatMap(Format::in).toList();
        return wanted.stream().filter(given::contains).findFirst().orElseThrow(() -> refusal(wanted, given));
    }

    /** A header that allows nothing stands in the way of no error. */
    static boolean allowsNothing(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return resolve(request).isEmpty();
    }

    private static InvalidRequestException refusal(List<Format> wanted, Set<Format> given) {
        Set<Format> others = EnumSet.of(Format.JSON);
        others.addAll(given);
        return new InvalidRequestException(
                HttpStatus.NOT_ACCEPTABLE,
                "This is not served as " + Format.names(wanted) + "; ask for one of " + Format.names(others) + ".");
    }

    /** Once a request: an error is answered although the parameters of its request cannot be decoded. */
    @SuppressWarnings("unchecked")
    private static List<MediaType> resolve(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> known = (List<MediaType>) request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return known;
        }
        request.setAttribute(ASKED, MEDIA_TYPE_ALL_LIST, RequestAttributes.SCOPE_REQUEST);
        List<MediaType> asked = isRead(request)
                ? asked(request)
                : HEADER.resolveMediaTypes(request).stream()
                        .map(FormatNegotiation::withoutCharset)
                        .toList();
        request.setAttribute(ASKED, asked, RequestAttributes.SCOPE_REQUEST);
        return asked;
    }

    /**
     * A name that nobody knows is taken for the default here, and refused by {@link FormatInterceptor}, as is a header that
     * allows nothing.
     */
    private static List<MediaType> asked(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        String name = request.getParameter(PARAMETER);
        if (name != null) {
            return List.of(Format.named(name).orElse(Format.JSON).mediaType());
        }
        Set<MediaType> types = new LinkedHashSet<>();
        for (MediaType range : HEADER.resolveMediaTypes(request)) {
            List<MediaType> formats = Format.in(range).map(Format::mediaType).toList();
            if (range.getQualityValue() > 0) {
                types.addAll(formats.isEmpty() ? List.of(range) : formats);
            }
        }
        return List.copyOf(types);
    }

    /** JSON is UTF-8, whatever is asked for. */
    private static MediaType withoutCharset(MediaType range) {
        Map<String, String> parameters = new LinkedHashMap<>(range.getParameters());
        parameters.remove("charset");
        return new MediaType(range, parameters);
    }

    private static boolean isRead(NativeWebRequest request) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null || !Set.of("GET", "HEAD").contains(http.getMethod())) {
            return false;
        }
        String path = http.getRequestURI().substring(http.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }
}
