package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.PersonProfile;
import tools.jackson.databind.JsonNode;

/** Roles of the persons that the gold gives a title; recall alone, for the gold lists not every role. */
final class RoleMeasure implements Measure {

    private final List<Fault> faults = new ArrayList<>();
    private int titled;
    private int found;
    private int right;

    @Override
    public void add(GoldText text, Extraction read) {
        List<Titled> known = titled(text);
        Map<String, PersonProfile> persons = new LinkedHashMap<>();
        read.persons().forEach(person -> persons.put(person.name(), person));
        titled += known.size();
        for (Titled person : known) {
            List<String> roles = persons.values().stream()
                    .filter(one -> Names.samePerson(one.name(), person.name()))
                    .findFirst()
                    .map(RoleMeasure::roles)
                    .orElse(null);
            found += roles == null ? 0 : 1;
            if (roles != null && anyInCommon(person.titles(), roles)) {
                right++;
            } else {
                faults.add(NameTally.fault(
                        roles == null ? "missed person" : "missed role",
                        text,
                        person.name(),
                        person.name() + ": " + String.join("; ", person.titles()),
                        roles == null ? "no such person" : roles.isEmpty() ? "no role" : String.join("; ", roles)));
            }
        }
    }

    private static List<String> roles(PersonProfile person) {
        return person.roles().stream().map(role -> role.passage().words()).toList();
    }

    private static boolean anyInCommon(List<String> titles, List<String> roles) {
        return titles.stream()
                .anyMatch(title ->
                        roles.stream().anyMatch(role -> Names.common(Names.words(title), Names.words(role)) > 0));
    }

    private static List<Titled> titled(GoldText text) {
        String form = "{\"name\", \"titles\": [{\"text\"}]}";
        List<Titled> titled = new ArrayList<>();
        for (JsonNode person : GoldText.list(text.facts(), "persons", form)) {
            if (person.has("titles") && !person.get("titles").isEmpty()) {
                List<String> titles = GoldText.list(person, "titles", "{\"text\"}").stream()
                        .map(title -> GoldText.string(title, "text"))
                        .toList();
                titled.add(new Titled(GoldText.string(person, "name"), titles));
            }
        }
        return titled;
    }

    /** A person of the gold and what the text calls it. */
    private record Titled(String name, List<String> titles) {}

    @Override
    public List<String> figures() {
        return List.of("roles            of %d persons with a title %d found; role right %s of all, %s of the found"
                .formatted(titled, found, Score.share(right, titled), Score.share(right, found)));
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
