package org.balcony.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two contenders, taken in turn for several rounds, and the ratio of their medians. */
final class Comparison {

    /** One row of the table. */
    record Row(String what, double peer, double ours, double ratio, double goal, Correctness correctness) {}

    /** A contender with the number of writers it is to have. */
    record Entry(Contender contender, int writers) {}

    private final int rounds;
    private final Duration heat;

    Comparison(int rounds, Duration heat) {
        this.rounds = rounds;
        this.heat = heat;
    }

    Row row(String what, Entry peer, Entry ours, double goal) throws Exception {
        List<Double> peers = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        long peerSent = warm(peer);
        long ownSent = warm(ours);
        for (int round = 0; round < rounds; round++) {
            Race.Heat theirs = Race.run(peer.contender(), peer.writers(), heat);
            Race.Heat mine = Race.run(ours.contender(), ours.writers(), heat);
            peers.add(theirs.perSecond());
            own.add(mine.perSecond());
            peerSent += theirs.commands();
            ownSent += mine.commands();
        }
        requireClean(peer, peerSent);
        Correctness correctness = ours.contender().check(ownSent);
        double theirs = median(peers);
        double mine = median(own);
        return new Row(what, theirs, mine, mine / theirs, goal, correctness);
    }

    private long warm(Entry entry) throws InterruptedException {
        return Race.run(entry.contender(), entry.writers(), heat).commands();
    }

    private static void requireClean(Entry peer, long sent) throws Exception {
        Correctness correctness = peer.contender().check(sent);
        if (!correctness.clean()) {
            throw new IllegalStateException(peer.contender().name() + ": " + correctness);
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
