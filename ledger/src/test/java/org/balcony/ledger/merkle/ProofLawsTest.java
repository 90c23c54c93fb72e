package org.balcony.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProofLawsTest {

    static final int LEAVES = 300;

    final TreeHash hash = new TreeHash();
    final ProofCheck check = new ProofCheck();
    final MemoryTree tree = new MemoryTree();
    final Proofs proofs = new Proofs(tree);

    ProofLawsTest() {
        for (int i = 0; i < LEAVES; i++) {
            tree.add(new byte[] {(byte) i, (byte) (i >> 8)});
        }
    }

    @Property(tries = 300)
    void every_leaf_is_proved_in_every_tree(
            @ForAll @IntRange(min = 1, max = LEAVES) int size, @ForAll @IntRange(max = LEAVES - 1) int any) {
        int index = any % size;
        byte[] root = tree.mth(0, size);
        List<byte[]> path = proofs.inclusion(index, size);
        assertThat(proofs.root(size)).isEqualTo(root);
        assertThat(check.inclusion(tree.leafHash(index), index, size, path, root))
                .isTrue();
        assertThat(path.size()).isLessThanOrEqualTo(64 - Long.numberOfLeadingZeros(size - 1L));
    }

    @Property(tries = 300)
    void a_proof_proves_nothing_else(
            @ForAll @IntRange(min = 2, max = LEAVES) int size,
            @ForAll @IntRange(max = LEAVES - 1) int any,
            @ForAll @IntRange(max = LEAVES - 1) int other,
            @ForAll @IntRange(max = 255) int bit) {
        int index = any % size;
        byte[] root = tree.mth(0, size);
        List<byte[]> path = proofs.inclusion(index, size);
        byte[] leaf = tree.leafHash(index);
        if (other % size != index) {
            assertThat(check.inclusion(leaf, other % size, size, path, root)).isFalse();
            assertThat(check.inclusion(tree.leafHash(other % size), index, size, path, root))
                    .isFalse();
        }
        assertThat(check.inclusion(leaf, index, size, path, flipped(root, bit))).isFalse();
        assertThat(check.inclusion(leaf, index, size, path.subList(0, path.size() - 1), root))
                .isFalse();
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(root);
        assertThat(check.inclusion(leaf, index, size, longer, root)).isFalse();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> changed = new ArrayList<>(path);
            changed.set(i, flipped(path.get(i), bit));
            assertThat(check.inclusion(leaf, index, size, changed, root)).isFalse();
        }
    }

    @Property(tries = 300)
    void every_tree_is_a_prefix_of_every_later_one(
            @ForAll @IntRange(min = 1, max = LEAVES) int to,
            @ForAll @IntRange(max = LEAVES) int any,
            @ForAll @IntRange(max = 255) int bit) {
        int from = any % (to + 1);
        List<byte[]> proof = proofs.consistency(from, to);
        byte[] older = tree.mth(0, from);
        byte[] newer = tree.mth(0, to);
        assertThat(check.consistency(from, older, to, newer, proof)).isTrue();
        assertThat(check.consistency(from, flipped(older, bit), to, newer, proof))
                .isFalse();
        if (from > 0) {
            assertThat(check.consistency(from, older, to, flipped(newer, bit), proof))
                    .isFalse();
        }
        for (int i = 0; i < proof.size(); i++) {
            List<byte[]> changed = new ArrayList<>(proof);
            changed.set(i, flipped(proof.get(i), bit));
            assertThat(check.consistency(from, older, to, newer, changed)).isFalse();
            changed.remove(i);
            assertThat(check.consistency(from, older, to, newer, changed)).isFalse();
        }
    }

    @Property(tries = 50)
    void a_frontier_names_every_complete_subtree_once(@ForAll @IntRange(max = LEAVES) int size) {
        Map<String, byte[]> named = new HashMap<>();
        Frontier frontier = Frontier.empty();
        for (int i = 0; i < size; i++) {
            frontier.add(tree.leafHash(i), hash, (height, index, root) -> {
                assertThat(root).isEqualTo(tree.root(height, index));
                assertThat(named.put(height + "/" + index, root)).isNull();
            });
        }
        long complete = 0;
        for (int height = 1; height < 10; height++) {
            complete += size >> height;
        }
        assertThat(named).hasSize((int) complete);
    }

    private static byte[] flipped(byte[] hash, int bit) {
        byte[] changed = hash.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
