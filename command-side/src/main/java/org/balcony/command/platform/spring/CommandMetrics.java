package org.balcony.command.platform.spring;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.balcony.command.platform.dispatch.CommandObserver;
import org.balcony.command.platform.dispatch.Outcome;

/** Counts commands by what became of them; knows neither senders nor streams nor content. */
final class CommandMetrics implements CommandObserver {

    private final MeterRegistry registry;
    private final Timer latency;
    private final DistributionSummary together;

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.latency = Timer.builder("balcony.commands.latency")
                .description("How long senders waited for the outcome of what they sent at once")
                .publishPercentileHistogram()
                .register(registry);
        this.together = DistributionSummary.builder("balcony.commands.together")
                .description("How many commands were sent at once")
                .register(registry);
    }

    @Override
    public void decided(List<Outcome> outcomes, long nanos) {
        latency.record(nanos, TimeUnit.NANOSECONDS);
        together.record(outcomes.size());
        outcomes.forEach(outcome ->
                registry.counter("balcony.commands", "outcome", word(outcome)).increment());
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted.standing().name().toLowerCase(Locale.ROOT);
            case Outcome.Rejected rejected -> rejected.problem().status() >= 500 ? "failed" : "refused";
        };
    }
}
