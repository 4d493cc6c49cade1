package org.dateline.actor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.jspecify.annotations.Nullable;

/** Which role a person had where, and when an article said so, as served. */
@Schema(description = "What an article says a person is, and when it was published")
public record RoleOverTimeResponse(
        @Schema(description = "Null where the article came without a date") @Nullable LocalDate publishedOn,

        Long articleId,
        Long personId,

        @Schema(description = "The person as named there") String person,

        RoleResponse role,
        Map<String, String> links) {

    static RoleOverTimeResponse of(RoleAppearance found, OffsetUnit unit, Explain explain) {
        Person person = found.getAppearance().getPerson();
        Article article = found.getAppearance().getArticle();
        return new RoleOverTimeResponse(
                article.getPublication().publishedOn(),
                article.getId(),
                person.getCanonical().getId(),
                person.getName(),
                RoleResponse.of(found.getRole(), article.offsets(unit), explain),
                links(person.getCanonical().getId(), article.getId()));
    }

    private static Map<String, String> links(long person, long article) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("person", "/api/persons/" + person);
        links.put("article", "/api/articles/" + article);
        return links;
    }
}
