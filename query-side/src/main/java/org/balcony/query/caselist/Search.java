package org.balcony.query.caselist;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared in a search: without case, in composed form, whatever the script. */
public final class Search {

    private Search() {}

    /** What a case is found by. */
    public static String text(CaseListRow line) {
        return folded(line.caseCode() + "\n" + line.workingTitle());
    }

    /** To upper case and back, because some letters fold together only on the way up. */
    public static String folded(String text) {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
