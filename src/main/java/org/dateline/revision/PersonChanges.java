package org.dateline.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extraction.PersonProfile;
import org.dateline.revision.Matching.Key;

/** Compares persons: the same name, or a longer and a shorter form of it. */
final class PersonChanges extends FactComparer<PersonProfile> {

    PersonChanges() {
        super(List.of(Key.sure(PersonProfile::name), Key.likely(PersonChanges::lastName, PersonChanges::isFormOf)));
    }

    @Override
    List<String> changes(PersonProfile before, PersonProfile after) {
        List<String> changes = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changes.add("name");
        }
        if (!Objects.equals(before.honorific(), after.honorific())) {
            changes.add("honorific");
        }
        if (!roles(before).equals(roles(after))) {
            changes.add("roles");
        }
        return changes;
    }

    @Override
    String words(PersonProfile person) {
        return person.name();
    }

    @Override
    String sentence(PersonProfile before, PersonProfile after, List<String> changes) {
        if (changes.contains("name")) {
            return after.name() + " was named " + before.name();
        }
        return changes.contains("roles")
                ? after.name() + " is " + inWords(after) + ", was " + inWords(before)
                : after.name() + " is addressed as " + address(after) + ", was as " + address(before);
    }

    private static String address(PersonProfile person) {
        return person.honorific() == null ? "nothing" : person.honorific();
    }

    private static String lastName(PersonProfile person) {
        return Plain.of(person.name().substring(person.name().lastIndexOf(' ') + 1));
    }

    /** "Smith" and "John A. Smith" of "John Smith", "Jane Smith" not. */
    private static boolean isFormOf(PersonProfile one, PersonProfile other) {
        List<String> words = Arrays.asList(Plain.of(one.name()).split(" "));
        List<String> others = Arrays.asList(Plain.of(other.name()).split(" "));
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Set<String> roles(PersonProfile person) {
        return person.roles().stream()
                .map(role -> Plain.of(role.passage().words()))
                .collect(Collectors.toSet());
    }

    private static String inWords(PersonProfile person) {
        return person.roles().isEmpty()
                ? "without a role"
                : person.roles().stream()
                        .map(role -> "“" + role.passage().words() + "”")
                        .collect(Collectors.joining(" and "));
    }
}
