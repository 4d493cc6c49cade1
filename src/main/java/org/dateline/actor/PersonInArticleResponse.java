package org.dateline.actor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.web.PassageResponse;
import org.jspecify.annotations.Nullable;

/** A person in one article, as served. */
@Schema(description = "A person as one article names and describes them; 'id' is the person's")
public record PersonInArticleResponse(
        Long id,
        Long articleId,
        String name,
        @Nullable String honorific,
        List<String> aliases,
        List<PassageResponse> mentions,
        List<RoleResponse> roles,
        Map<String, String> links) {

    static PersonInArticleResponse of(PersonAppearance appearance, OffsetUnit unit) {
        OffsetMap offsets = appearance.getArticle().offsets(unit);
        Person person = appearance.getPerson();
        return new PersonInArticleResponse(
                person.getId(),
                appearance.getArticle().getId(),
                person.getName(),
                appearance.getHonorific(),
                appearance.getAliases(),
                appearance.getMentions().stream()
                        .map(mention -> PassageResponse.of(mention.passage(), offsets))
                        .toList(),
                appearance.getRoles().stream()
                        .map(role -> RoleResponse.of(role, offsets))
                        .toList(),
                PersonResponse.links(person.getId()));
    }
}
