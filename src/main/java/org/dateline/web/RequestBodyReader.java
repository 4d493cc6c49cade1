package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.text.TextReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads the body of a request up to the limit of a text, strictly: nothing is replaced, nothing is passed over. */
@Component
public final class RequestBodyReader {

    private static final int WORST_ESCAPE = 6;
    private static final int REST_OF_JSON = 64 << 10;

    private final TextReader textReader;
    private final JsonMapper mapper;

    private final Validator validator;

    public RequestBodyReader(TextReader textReader, JsonMapper mapper, Validator validator) {
        this.textReader = textReader;
        this.validator = validator;
        this.mapper = mapper.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, RequestBodyReader::onlyStrings)
                .build();
    }

    /** The body as the bytes of a text. */
    public byte[] text(HttpServletRequest request) throws IOException {
        return utf8(request, textReader.limit());
    }

    /** The body in whatever charset, cut off behind the first byte over a limit, which is left to whoever reads it. */
    public byte[] bytes(HttpServletRequest request, long limit) throws IOException {
        return request.getInputStream().readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    }

    /** The body as the bytes of JSON that holds a text. */
    public byte[] json(HttpServletRequest request) throws IOException {
        return utf8(request, WORST_ESCAPE * textReader.limit() + REST_OF_JSON);
    }

    /** The body as the JSON form of a record that holds no text. */
    public <T> T json(HttpServletRequest request, Class<T> type) throws IOException {
        refuseOtherCharsets(request);
        byte[] bytes = bytes(request, REST_OF_JSON);
        if (bytes.length > REST_OF_JSON) {
            throw new RefusedException(
                    Refusal.BODY_TOO_LARGE,
                    "The body is longer than the limit of " + REST_OF_JSON + " bytes; send a shorter one.");
        }
        return parse(TextReader.decode(bytes), type);
    }

    /** JSON as a record. */
    public <T> T parse(String json, Class<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new InvalidRequestException("The body is null; send a JSON object.");
            }
            return valid(value);
        } catch (JacksonException e) {
            throw new InvalidRequestException(JsonProblem.of(e, type));
        }
    }

    private static void onlyStrings(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private <T> T valid(T value) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw InvalidRequestException.ofFields(violations);
        }
        return value;
    }

    private byte[] utf8(HttpServletRequest request, long limit) throws IOException {
        refuseOtherCharsets(request);
        byte[] bytes = bytes(request, limit);
        if (bytes.length > limit) {
            throw textReader.tooLong();
        }
        return bytes;
    }

    private static void refuseOtherCharsets(HttpServletRequest request) {
        String contentType = request.getContentType();
        Charset charset = contentType == null
                ? null
                : MediaType.parseMediaType(contentType).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII)) {
            throw new InvalidRequestException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The charset " + charset + " is not read; send UTF-8.");
        }
    }
}
