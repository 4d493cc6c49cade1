package org.dateline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Attribution;
import org.dateline.actor.Organisation;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;

/** Tells what a source is: named or not, an official, a party to the conflict, or the reporter. */
final class SpeakerJudge {

    private final Sides sides;
    private final Set<String> officials;
    private final Set<String> offices;
    private final Set<String> privates;
    private final Set<String> pasts;

    SpeakerJudge(Sides sides, WordSets words) {
        this.sides = sides;
        this.officials = words.set("official");
        this.offices = words.set("office");
        this.privates = words.set("private");
        this.pasts = words.set("past");
    }

    /**
     * What the source of a figure is; nothing where the text leaves open which of several it is.
     *
     * @param roles what the article says the source is
     */
    List<SpeakerMark> judge(Attribution source, List<String> roles, List<Party> parties) {
        ActorKind kind = source.kind();
        if (kind == null) {
            return source.openReason() == OpenReason.NO_CUE
                    ? List.of(new SpeakerMark(SpeakerKind.REPORTER, "the text gives no source"))
                    : List.of();
        }
        List<SpeakerMark> marks = new ArrayList<>();
        marks.add(
                kind == ActorKind.UNNAMED
                        ? new SpeakerMark(SpeakerKind.UNNAMED, "“" + source.words() + "”")
                        : new SpeakerMark(SpeakerKind.NAMED, String.valueOf(source.name())));
        List<String> descriptions = descriptions(source, roles);
        descriptions.stream()
                .flatMap(words -> officialWord(words).stream())
                .findFirst()
                .ifPresent(word -> marks.add(new SpeakerMark(SpeakerKind.OFFICIAL, "“" + word + "”")));
        descriptions.stream()
                .flatMap(words -> parties.stream().flatMap(party -> belonging(words, party).stream()))
                .findFirst()
                .ifPresent(because -> marks.add(new SpeakerMark(SpeakerKind.PARTY, because)));
        return List.copyOf(marks);
    }

    private static List<String> descriptions(Attribution source, List<String> roles) {
        List<String> descriptions = new ArrayList<>(List.of(String.valueOf(source.words())));
        descriptions.addAll(roles);
        Organisation organisation = source.organisation();
        if (organisation != null) {
            descriptions.add(organisation.getName());
            if (organisation.getCountry() != null) {
                descriptions.add(organisation.getCountry());
            }
        }
        return descriptions;
    }

    private List<String> officialWord(String description) {
        List<String> words = Sides.words(description);
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            if (pasts.contains(lower)) {
                return List.of();
            }
            boolean isPrivate = i > 0 && privates.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
            if (!isPrivate && (officials.contains(lower) || offices.contains(words.get(i)))) {
                return List.of(words.get(i));
            }
        }
        return List.of();
    }

    private List<String> belonging(String description, Party party) {
        boolean past =
                Sides.words(description).stream().anyMatch(word -> pasts.contains(word.toLowerCase(Locale.ROOT)));
        Map<String, String> named = past ? Map.of() : sides.named(description);
        String word = named.get(party.side());
        return word == null ? List.of() : List.of("“" + word + "”: " + party.because());
    }
}
