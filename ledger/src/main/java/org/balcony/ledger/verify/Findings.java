package org.balcony.ledger.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.ledger.verify.VerifyReport.Broken;
import org.jspecify.annotations.Nullable;

/** What has been found wrong, and what follows from it about where it begins. */
final class Findings {

    private final List<Broken> found = new ArrayList<>();
    private @Nullable Broken leaf;
    private long leafPrevious;
    private @Nullable Broken tree;

    /** A leaf hash that does not follow from its event and the leaf hash at {@code previous}; 0 if there is none. */
    void leaf(long position, long previous) {
        if (leaf == null) {
            leaf = new Broken(position, position, "the event at " + position + " is not what its leaf hash covers");
            leafPrevious = previous;
        }
    }

    /** Leaf hashes that do not make up the tree that was stored with them. */
    void tree(long from, long to, String what) {
        if (tree == null) {
            tree = new Broken(from, to, what);
        }
    }

    void other(long from, long to, String what) {
        found.add(new Broken(from, to, what));
    }

    boolean any() {
        return leaf != null || tree != null || !found.isEmpty();
    }

    boolean leafFound() {
        return leaf != null;
    }

    /** The finding that says most closely where it begins to be wrong. */
    Optional<Broken> first() {
        List<Broken> all = new ArrayList<>(found);
        if (tree != null) {
            all.add(tree);
        }
        if (leaf != null) {
            all.add(leafAsFarAsKnown(leaf));
        }
        return all.stream().min(Comparator.comparingLong(Broken::to).thenComparingLong(broken -> -broken.from()));
    }

    /** If the hash of the event before it was changed as well, that one may have been rewritten, and not this one. */
    private Broken leafAsFarAsKnown(Broken exact) {
        boolean suspect = tree != null && leafPrevious >= tree.from() && leafPrevious <= tree.to();
        return suspect
                ? new Broken(
                        leafPrevious,
                        exact.to(),
                        "the events at " + leafPrevious + " and " + exact.to() + " of one stream do not fit together")
                : exact;
    }
}
