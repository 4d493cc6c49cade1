package org.dateline.article;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.fact.Outcome;
import org.dateline.web.CamelCase;

/** The toll of an article: {@code killed}, {@code injured}, …, for each outcome it gives a figure for. */
@Schema(
        description = "For each outcome (killed, injured, killedOrInjured, missing, displaced, detained) the least and"
                + " greatest figure any counted claim gives, by the bounds as stored whatever the convention; an outcome"
                + " without a figure is left out")
public record TollResponse(@JsonValue Map<String, TollFigure> figures) {

    public static TollResponse of(Map<Outcome, TollFigure> toll) {
        Map<String, TollFigure> figures = new LinkedHashMap<>();
        new EnumMap<>(toll).forEach((outcome, figure) -> figures.put(CamelCase.of(outcome), figure));
        return new TollResponse(figures);
    }
}
