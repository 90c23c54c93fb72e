package org.balcony.ledger.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In which forms a name is looked for: whole, with the family name before and behind, without middle names, and the family
 * name alone where it has four letters or more. The family name is what stands before a comma, otherwise the last word. A
 * name of one word is looked for from three letters on.
 */
final class NameForms {

    /** The most words of a form. */
    static final int LONGEST = 8;

    private static final int LETTERS_OF_A_FAMILY_NAME = 4;
    private static final int LETTERS_OF_A_SINGLE_NAME = 3;

    private NameForms() {}

    /** Every form of these names, as words. */
    static Set<List<String>> of(Collection<String> names) {
        Set<List<String>> forms = new LinkedHashSet<>();
        names.forEach(name -> add(name, forms));
        forms.removeIf(form -> form.isEmpty() || form.size() > LONGEST);
        return forms;
    }

    private static void add(String name, Set<List<String>> forms) {
        int comma = name.indexOf(',');
        String written = (comma < 0 ? name : name.substring(comma + 1) + ' ' + name.substring(0, comma)).strip();
        int gap = comma < 0
                ? lastGap(written)
                : written.length() - name.substring(0, comma).strip().length();
        List<String> given = Words.of(written.substring(0, gap));
        List<String> family = Words.of(written.substring(gap));
        if (given.isEmpty() || family.isEmpty()) {
            List<String> whole = Words.of(written);
            if (whole.size() > 1
                    || (whole.size() == 1 && Words.letters(whole.getFirst()) >= LETTERS_OF_A_SINGLE_NAME)) {
                forms.add(whole);
            }
            return;
        }
        forms.add(joined(given, family));
        forms.add(joined(family, given));
        forms.add(joined(given.subList(0, 1), family));
        forms.add(joined(family, given.subList(0, 1)));
        addFamily(family, forms);
    }

    /** A family name of several words, such as one with a particle, is known by its last word too. */
    private static void addFamily(List<String> family, Set<List<String>> forms) {
        if (family.size() > 1) {
            forms.add(family);
        }
        if (Words.letters(family.getLast()) >= LETTERS_OF_A_FAMILY_NAME) {
            forms.add(List.of(family.getLast()));
        }
    }

    private static int lastGap(String written) {
        int gap = 0;
        for (int i = 0; i < written.length(); i++) {
            if (Character.isWhitespace(written.charAt(i))) {
                gap = i;
            }
        }
        return gap;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
