package org.dateline.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells paragraphs that are about the page and not the story: invitations, links, credits, copyright lines. */
final class Boilerplate {

    private static final int LONGEST = 400;

    private static final List<Pattern> FORMS = List.of(
            form(
                    "(?:please )?(?:join|follow|like|find|add) (?:us|our|the|\\w+['’]s)\\b.{0,80}\\b(?:telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|linkedin|channel|group|newsletter|page)\\b.*"),
            form(
                    "(?:sign up|subscribe|register|log in|click|tap|swipe)\\b.{0,200}\\b(?:newsletters?|alerts?|emails?|e-mails?|inbox|here|now|updates?|account|app|breaking news|today|channel|stories|access|for free|read more|photo|below)\\b.*"),
            form("(?:read|see|watch|listen|also)(?: also| more| next| now)?(?: also| read| see)? ?[:>|»].*"),
            form(
                    "(?:read (?:also|more|next)|also read|see also|related|related (?:stories|articles|news|links|content|topics)|more (?:on this|from|stories|news)|recommended|trending|most read|advertisement|advertising|sponsored|story continues|continue reading|scroll (?:down|to)|share this|email this|print this|load comments|view comments|leave a comment) ?(?:[:>|»-].{0,200}|)"),
            form(
                    "(?:photo|photos|image|images|picture|pictures|video|graphic|file photo|file|credit|caption|source)(?: by| credits?| courtesy(?: of)?)? ?[:/©(].{0,200}"),
            form("(?:photo|image|picture|video|photograph)s? (?:by|courtesy|credit|from|via)\\b.{0,160}"),
            form("\\((?:photo|image|picture|reporting|editing|additional reporting|writing|file)\\b.{0,200}\\)?"),
            form("(?:additional )?(?:reporting|writing|editing) by .{0,200}"),
            form("(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4})).{0,300}"),
            form(".{0,120}\\ball rights reserved\\b.{0,200}"),
            form(".{0,160}\\bmay not be (?:published|reproduced|republished|redistributed)\\b.{0,200}"),
            form(
                    "this (?:article|story|post|report|piece) (?:was|is|has been|first|originally|appeared)\\b.{0,40}\\b(?:published|appeared|syndicated|republished|produced|updated)\\b.{0,160}"),
            form(
                    "(?:download|get) (?:the|our|your)\\b.{0,80}\\b(?:app|newsletter|latest|news|alerts?|inbox)\\b.{0,120}"),
            form(
                    "(?:get|receive|stay|keep)\\b.{0,60}\\b(?:breaking news|latest news|top stories|up to date|informed|in the loop|updates)\\b.{0,160}\\b(?:delivered|inbox|email|e-mail|phone|us|newsletter|app|you)\\b.{0,80}"),
            form(
                    "(?:support|donate to|become a (?:member|subscriber))\\b.{0,120}\\b(?:journalism|newsroom|us|today|donation|contribution)\\b.{0,80}"),
            form(
                    "(?:e-?mail|contact|write to|reach|follow) .{0,120}(?:@\\w+|\\bon (?:twitter|x|facebook|instagram)\\b).{0,60}"),
            form(
                    "(?:tags?|topics?|filed under|categories|category|posted (?:by|in|on)|published|updated|last updated|share|tweet|copy link|print|save) ?(?::.{0,120}|)"),
            form("(?:have (?:a )?(?:tip|story|news)|got a (?:tip|story)|do you have)\\b.{0,160}\\?.{0,160}"),
            form("https?://\\S+|www\\.\\S+"));

    /** The words such a paragraph begins with; the few forms that begin otherwise show by what they hold. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "please",
            "join",
            "follow",
            "like",
            "find",
            "add",
            "sign",
            "subscribe",
            "register",
            "log",
            "click",
            "tap",
            "swipe",
            "read",
            "see",
            "watch",
            "listen",
            "also",
            "related",
            "more",
            "recommended",
            "trending",
            "most",
            "advertisement",
            "advertising",
            "sponsored",
            "story",
            "continue",
            "scroll",
            "share",
            "email",
            "print",
            "load",
            "view",
            "leave",
            "photo",
            "photos",
            "image",
            "images",
            "picture",
            "pictures",
            "video",
            "graphic",
            "file",
            "credit",
            "caption",
            "source",
            "photograph",
            "photographs",
            "videos",
            "additional",
            "reporting",
            "writing",
            "editing",
            "copyright",
            "c",
            "this",
            "download",
            "get",
            "receive",
            "stay",
            "keep",
            "support",
            "donate",
            "become",
            "e",
            "contact",
            "write",
            "reach",
            "tag",
            "tags",
            "topic",
            "topics",
            "filed",
            "categories",
            "category",
            "posted",
            "published",
            "updated",
            "last",
            "tweet",
            "copy",
            "save",
            "have",
            "got",
            "do",
            "http",
            "https",
            "www");

    boolean matches(String paragraph) {
        return paragraph.length() <= LONGEST
                && mayMatch(paragraph)
                && FORMS.stream().anyMatch(form -> form.matcher(paragraph).matches());
    }

    private static boolean mayMatch(String paragraph) {
        int begin = 0;
        while (begin < paragraph.length() && !Character.isLetter(paragraph.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
            end++;
        }
        return FIRST_WORDS.contains(paragraph.substring(begin, end).toLowerCase(Locale.ROOT))
                || paragraph.indexOf('©') >= 0
                || paragraph.contains("eserved")
                || paragraph.contains("may not be");
    }

    private static Pattern form(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);
    }
}
