package org.dateline.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.fact.Convention;
import org.dateline.text.OffsetUnit;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Describes the API where springdoc cannot see it: formats, paging, the unit of offsets and the convention. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private final Conventions conventions = new Conventions();

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Pageable.class, OffsetUnit.class, Convention.class, Explain.class);
    }

    /** Made when somebody asks, after the converters are there that describe it; nobody else asks for those. */
    @Bean
    @Lazy
    @DependsOn("modelConverterRegistrar")
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Dateline")
                        .version("0.1.0")
                        .description("Facts read from news articles: who spoke, who is who, how many were killed or"
                                + " injured, and who says so. Every fact keeps the words it was read from.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    @Bean
    OperationCustomizer sharedParameters() {
        return this::describe;
    }

    private Operation describe(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            Paged paged = parameter.getParameterAnnotation(Paged.class);
            if (paged != null) {
                describePages(operation, paged);
            } else if (parameter.getParameterType() == OffsetUnit.class) {
                add(
                        operation,
                        "offsets",
                        "What spans count",
                        new StringSchema()._enum(List.of("utf16", "codepoints"))._default("utf16"));
            } else if (parameter.getParameterType() == Convention.class) {
                add(
                        operation,
                        ConventionResolver.PARAMETER,
                        "What turns vague quantities such as 'dozens' into bounds; figures in numbers do not change."
                                + " Filters and the toll go by the bounds as stored, which are the default's",
                        new StringSchema()
                                ._enum(List.copyOf(conventions.names()))
                                ._default(Convention.DEFAULT));
            } else if (parameter.getParameterType() == Explain.class) {
                add(
                        operation,
                        ExplainResolver.PARAMETER,
                        "Adds to each fact its rules, the words they matched and, where it is open who speaks, the reason and"
                                + " who could be meant",
                        new BooleanSchema()._default(false));
            }
        }
        if (ParameterNames.isRead(method)) {
            describeFormats(operation, Format.of(method.getMethod()));
            describeRevalidation(operation);
        }
        describeProblems(operation);
        return operation;
    }

    private static void describePages(Operation operation, Paged paged) {
        add(
                operation,
                "page",
                "Number of the page, from 0",
                new IntegerSchema().minimum(BigDecimal.ZERO)._default(0));
        if (paged.byId()) {
            add(
                    operation,
                    PagedResolver.AFTER,
                    "Instead of 'page': the id of the last entry that was seen, for what comes behind it in the same order."
                            + " Quick at any depth, and neither repeats nor skips an entry while others write; nothing is counted",
                    new IntegerSchema().format("int64").minimum(BigDecimal.ZERO));
        }
        add(
                operation,
                "size",
                "Entries a page",
                new IntegerSchema()
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PagedResolver.MAX_SIZE))
                        ._default(PagedResolver.DEFAULT_SIZE));
        add(
                operation,
                "sort",
                "What goes first; given more than once, the first counts most"
                        + (PagedResolver.sortable(paged).contains(Paged.RELEVANCE)
                                ? "; relevance is the order where q is given: the best come first on PostgreSQL, the"
                                        + " newest on H2, which does not rank"
                                : ""),
                new ArraySchema()
                        .items(new StringSchema()
                                ._enum(PagedResolver.sortable(paged).stream()
                                        .flatMap(name -> name.equals(Paged.RELEVANCE)
                                                ? Stream.of(name)
                                                : Stream.of(name, name + ",asc", name + ",desc"))
                                        .toList())));
    }

    /** Each method of a path adds the formats it can give; what is written while it is read has no schema. */
    private static void describeFormats(Operation operation, Set<Format> formats) {
        add(
                operation,
                FormatNegotiation.PARAMETER,
                "The form of the answer; goes before the Accept header. csv and ndjson give a whole list, by id",
                new StringSchema()._default(Format.JSON.parameter()));
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(FormatNegotiation.PARAMETER))
                .forEach(parameter -> addNames((StringSchema) parameter.getSchema(), formats));
        ApiResponse found = operation.getResponses().get("200");
        if (found != null && found.getContent() == null) {
            found.setContent(new Content());
            formats.forEach(format -> found.getContent()
                    .addMediaType(format.mediaType().toString(), new MediaType().schema(new StringSchema())));
        }
    }

    private static void addNames(StringSchema schema, Set<Format> formats) {
        Stream<String> known = schema.getEnum() == null ? Stream.of() : schema.getEnum().stream();
        List<String> names =
                Stream.concat(known, formats.stream().map(Format::parameter)).toList();
        schema.setEnum(Arrays.stream(Format.values())
                .map(Format::parameter)
                .filter(names::contains)
                .toList());
    }

    /** Two methods of one path, one a content type, are described together: what is there is not added twice. */
    private static void add(Operation operation, String name, String description, Schema<?> schema) {
        List<Parameter> known = operation.getParameters();
        if (known == null
                || known.stream().noneMatch(parameter -> parameter.getName().equals(name))) {
            operation.addParametersItem(
                    new QueryParameter().name(name).description(description).schema(schema));
        }
    }

    private static void describeRevalidation(Operation operation) {
        if (operation.getParameters().stream().noneMatch(HeaderParameter.class::isInstance)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(HttpHeaders.IF_NONE_MATCH)
                    .description("The ETag of an answer that is there already")
                    .schema(new StringSchema()));
        }
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("The answer that is there already still holds"));
    }

    /** Errors that an operation tells of itself have the form of all. */
    private static void describeProblems(Operation operation) {
        Schema<?> problem = new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What was wrong and what would be right"))
                .addProperty("instance", new StringSchema())
                .required(List.of("title", "status", "detail"));
        Content content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
        operation
                .getResponses()
                .addApiResponse(
                        "default", new ApiResponse().description("What went wrong, as a problem detail (RFC 9457)"));
        operation.getResponses().forEach((status, response) -> {
            if (status.matches("[45]..|default")) {
                response.setContent(content);
            }
        });
    }
}
