package org.dateline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads page, size and sort, and refuses what Spring Data would silently replace. */
final class PagedResolver implements HandlerMethodArgumentResolver {

    static final List<String> PARAMETERS = List.of("page", "size", "sort");
    static final String AFTER = "after";
    static final int DEFAULT_SIZE = 20;
    static final int MAX_SIZE = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Paged.class);
    }

    @Override
    public Pageable resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Paged paged = Objects.requireNonNull(parameter.getParameterAnnotation(Paged.class));
        int page = (int) number(request, "page", 0, 0, Integer.MAX_VALUE / MAX_SIZE);
        int size = (int) number(request, "size", DEFAULT_SIZE, 1, MAX_SIZE);
        if (request.getParameter(AFTER) == null) {
            return PageRequest.of(page, size, sort(request, paged));
        }
        if (request.getParameter("page") != null) {
            throw new InvalidRequestException(
                    "Give 'page' or 'after', not both: what comes behind an entry has no number.");
        }
        return new PageAfter(number(request, AFTER, 0, 0, Long.MAX_VALUE), size, sort(request, paged));
    }

    static List<String> parameters(Paged paged) {
        return paged.byId()
                ? Stream.concat(PARAMETERS.stream(), Stream.of(AFTER)).toList()
                : PARAMETERS;
    }

    static Set<String> sortable(Paged paged) {
        return paths(paged).keySet();
    }

    private static long number(NativeWebRequest request, String name, long standard, long least, long most) {
        String value = request.getParameter(name);
        if (value == null) {
            return standard;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        throw new InvalidRequestException("The parameter '%s' is '%s'; it must be a whole number from %d to %d."
                .formatted(name, value, least, most));
    }

    private static Sort sort(NativeWebRequest request, Paged paged) {
        List<Order> orders = new ArrayList<>();
        String[] asked = request.getParameterValues("sort");
        if (asked != null) {
            Arrays.stream(asked).map(value -> order(value, paths(paged))).forEach(orders::add);
        } else if (sortable(paged).contains(Paged.RELEVANCE) && request.getParameter("q") != null) {
            orders.add(Order.desc(Paged.RELEVANCE));
        }
        if (orders.stream().allMatch(order -> order.getProperty().equals(Paged.RELEVANCE))) {
            Arrays.stream(paged.by()).map(PagedResolver::standardOrder).forEach(orders::add);
        }
        if (orders.stream().noneMatch(order -> order.getProperty().equals("id"))) {
            orders.add(Order.asc("id"));
        }
        return Sort.by(orders);
    }

    private static Order order(String value, Map<String, String> paths) {
        String[] parts = value.split(",", -1);
        String path = paths.get(parts[0]);
        String standard = Paged.RELEVANCE.equals(path) ? "desc" : "asc";
        String direction = parts.length == 2 ? parts[1].toLowerCase(Locale.ROOT) : standard;
        if (Paged.RELEVANCE.equals(path) && parts.length > 1) {
            throw new InvalidRequestException(
                    "Cannot sort by '%s'; relevance takes no direction, the best come first.".formatted(value));
        }
        if (path == null || parts.length > 2 || !Set.of("asc", "desc").contains(direction)) {
            throw new InvalidRequestException(
                    "Cannot sort by '%s'; sort by one of %s, followed by ',asc' or ',desc' if need be."
                            .formatted(value, String.join(", ", paths.keySet())));
        }
        return order(path, Sort.Direction.fromString(direction));
    }

    private static Order standardOrder(String path) {
        return path.startsWith("-") ? order(path.substring(1), Sort.Direction.DESC) : order(path, Sort.Direction.ASC);
    }

    private static Order order(String path, Sort.Direction direction) {
        return path.endsWith("?")
                ? new Order(direction, path.substring(0, path.length() - 1)).nullsLast()
                : new Order(direction, path);
    }

    private static Map<String, String> paths(Paged paged) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String entry : paged.sortable()) {
            String[] nameAndPath = entry.split("=");
            paths.put(nameAndPath[0], nameAndPath[nameAndPath.length - 1]);
        }
        return paths;
    }
}
