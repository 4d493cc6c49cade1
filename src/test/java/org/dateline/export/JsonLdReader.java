package org.dateline.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD with a processor that knows the vocabularies from files, and refuses a term that they lack. */
final class JsonLdReader {

    private static final Map<String, String> CONTEXTS =
            Map.of("https://schema.org", "schema-org.jsonld", "http://www.w3.org/ns/anno.jsonld", "annotation.jsonld");

    private JsonLdReader() {}

    /** The document with every term as an absolute IRI. */
    static JsonNode expand(String document) throws JsonLdError {
        return new JsonMapper()
                .readTree(JsonLd.expand(read(document)).options(options()).get().toString());
    }

    /** The statements of the document, each as its property. */
    static List<String> properties(String document) throws JsonLdError {
        List<String> properties = new ArrayList<>();
        JsonLd.toRdf(read(document))
                .options(options())
                .provide((subject, predicate, object, datatype, language, direction, graph) -> {
                    properties.add(predicate);
                    return null;
                });
        return properties;
    }

    private static Document read(String document) throws JsonLdError {
        return JsonDocument.of(new StringReader(document));
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(JsonLdReader::load);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private static Document load(URI url, DocumentLoaderOptions options) throws JsonLdError {
        String file = CONTEXTS.get(url.toString());
        if (file == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "no such context here: " + url);
        }
        InputStream in = Objects.requireNonNull(JsonLdReader.class.getResourceAsStream(file));
        return JsonDocument.of(in);
    }
}
