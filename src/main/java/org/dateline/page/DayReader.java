package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day out of a date as pages write it, in the time zone they write it in: {@code 2018-02-14T23:30:00-05:00},
 * {@code 20180214}, {@code 2018/02/14 10:00}, {@code Wed, 14 Feb 2018 10:00:00 GMT}, {@code February 14, 2018}. A date
 * of digits alone with the day or month first is ambiguous and not read.
 */
final class DayReader {

    private static final int LONGEST = 200;
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:\\D.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s-](\\p{L}{3,9})\\.?,?[\\s-](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b");
    private static final List<DateTimeFormatter> WORDS = List.of(form("d MMM uuuu"), form("d MMMM uuuu"));

    private DayReader() {}

    static @Nullable LocalDate read(String date) {
        String words = PlainText.of(date.length() > LONGEST ? date.substring(0, LONGEST) : date);
        Matcher digits = DIGITS.matcher(words);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(3), digits.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.find() ? named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate named(String day, String month, String year) {
        String name = month.equalsIgnoreCase("sept") ? "sep" : month;
        for (DateTimeFormatter form : WORDS) {
            try {
                return LocalDate.parse(day + " " + name + " " + year, form);
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return null;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
