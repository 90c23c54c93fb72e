package org.balcony.bench;

/** Takes exactly a second for everything: the peer of what shall be quicker than that. */
final class OneASecond implements Contender {

    @Override
    public String name() {
        return "one a second";
    }

    @Override
    public void command(int writer) throws InterruptedException {
        Thread.sleep(1_000);
    }

    @Override
    public Correctness check(long acknowledged) {
        return new Correctness(0, 0, 0);
    }

    @Override
    public void close() {}
}
