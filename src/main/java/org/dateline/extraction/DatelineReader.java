package org.dateline.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline at the start of a story.
 *
 * <pre>
 * dateline = PLACE ["," region] ["," date] ["(" agency ")"] dash
 *          | place ["," region] ("," date ["(" agency ")"] | "(" agency ")") dash
 *          | "(" agency ")" dash
 * </pre>
 */
final class DatelineReader {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]+){0,2})?";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String DATE =
            "(?:, ?(?:\\p{Lu}[a-z]+day,? )?(?:" + MONTH + "\\.? \\d{1,2}|\\d{1,2} " + MONTH + "\\.?)(?:,? \\d{4})?)";
    private static final String AGENCY = " ?\\((?<agency>[^()]{2,60})\\)";
    private static final String DASH = "\\s{0,3}(?:-{1,2}|–|—|―)\\s";

    private static final Pattern UPPER =
            Pattern.compile("(?<place>" + CAPITALS + ")" + REGION + DATE + "?(?:" + AGENCY + ")?" + DASH);
    private static final Pattern DATED =
            Pattern.compile("(?<place>" + PLACE + ")" + REGION + DATE + "(?:" + AGENCY + ")?" + DASH);
    private static final Pattern AGENCY_ONLY =
            Pattern.compile("(?<place>" + PLACE + ")" + REGION + "(?:" + AGENCY + ")" + DASH);
    private static final int LONGEST = 160;

    @Nullable Dateline read(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        for (Pattern form : new Pattern[] {UPPER, DATED, AGENCY_ONLY}) {
            Matcher matcher = form.matcher(text).region(paragraph.begin(), end);
            if (matcher.lookingAt()) {
                return new Dateline(
                        matcher.group("place"), matcher.group("agency"), new Span(matcher.start(), matcher.end()));
            }
        }
        return null;
    }
}
