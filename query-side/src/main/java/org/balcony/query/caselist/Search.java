package org.balcony.query.caselist;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared in a search: without case, in composed form, whatever the script. */
final class Search {

    private Search() {}

    static String text(CaseListRow line) {
        return folded(line.caseCode() + "\n" + line.workingTitle());
    }

    /** To upper case and back, because some letters fold together only on the way up. */
    static String folded(String text) {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
