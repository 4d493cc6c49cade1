package org.dateline.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;

/** A form in which facts are served, named by {@code ?format=} or asked for by {@code Accept}; the first is the default. */
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON_VALUE),
    JSON_LD("jsonld", MediaTypes.JSON_LD),
    ANNOTATION("annotation", MediaTypes.ANNOTATION),
    CSV("csv", MediaTypes.CSV),
    NDJSON("ndjson", MediaTypes.NDJSON, "application/ndjson", "application/jsonl");

    private final String parameter;
    private final List<MediaType> mediaTypes;

    Format(String parameter, String... mediaTypes) {
        this.parameter = parameter;
        this.mediaTypes = Arrays.stream(mediaTypes).map(MediaType::valueOf).toList();
    }

    public String parameter() {
        return parameter;
    }

    public MediaType mediaType() {
        return mediaTypes.get(0);
    }

    static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.parameter.equals(name))
                .findFirst();
    }

    /** The names of formats, for messages. */
    static String names(Collection<Format> formats) {
        return formats.stream().map(Format::parameter).collect(Collectors.joining(", "));
    }

    /** The formats that a range of an {@code Accept} header allows, the default first. */
    static Stream<Format> in(MediaType range) {
        boolean annotation = isAnnotation(range);
        return Arrays.stream(values())
                .filter(format -> format.mediaTypes.stream().anyMatch(range::includes))
                .filter(format -> range.isWildcardSubtype() || (format == ANNOTATION) == annotation);
    }

    /** The formats that a method which handles requests says it produces. */
    static Set<Format> of(Method handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        RequestMapping ofClass =
                AnnotatedElementUtils.findMergedAnnotation(handler.getDeclaringClass(), RequestMapping.class);
        return Stream.of(mapping, ofClass)
                .filter(found -> found != null && found.produces().length > 0)
                .findFirst()
                .map(found -> of(
                        Arrays.stream(found.produces()).map(MediaType::valueOf).toList()))
                .orElseGet(Set::of);
    }

    static Set<Format> of(List<MediaType> produced) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        Arrays.stream(values())
                .filter(format -> produced.contains(format.mediaType()))
                .forEach(formats::add);
        return formats;
    }

    /** Several profiles may be named, with spaces between (RFC 6906). */
    private static boolean isAnnotation(MediaType range) {
        String profile = range.getParameter("profile");
        return profile != null && List.of(profile.replace("\"", "").split(" ")).contains(MediaTypes.ANNOTATION_PROFILE);
    }
}
