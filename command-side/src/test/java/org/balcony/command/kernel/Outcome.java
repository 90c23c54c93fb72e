package org.balcony.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.kernel.Decision.Accepted;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Decision.Refused;
import org.balcony.events.DomainEvent;

/** What followed from a command, to be asserted. */
public record Outcome(Decision decision, List<Flag> remarks, StreamFold fold, FoldedState before) {

    public Outcome then(DomainEvent... events) {
        assertThat(accepted().events()).containsExactly(events);
        FoldedState after = before;
        for (DomainEvent event : events) {
            after = fold.next(after, Given.fact(900, "2026-03-03", null, event));
        }
        assertThat(fold.again(after.kept())).isEqualTo(after);
        return this;
    }

    public Outcome nothingChanges() {
        assertThat(accepted().events()).isEmpty();
        return this;
    }

    /** Exactly these warnings, the universal ones included. */
    public Outcome flagged(Warning... warnings) {
        assertThat(flags().map(Flag::warning)).containsExactlyInAnyOrder(warnings);
        return this;
    }

    public Outcome unflagged() {
        return flagged();
    }

    /** All warnings, the universal ones included. */
    public List<Warning> warnings() {
        return flags().map(Flag::warning).toList();
    }

    public Map<String, Object> factsOf(Warning warning) {
        return flags().filter(flag -> flag.warning() == warning)
                .findFirst()
                .orElseThrow()
                .facts();
    }

    public Outcome claims(KeyClaim... claims) {
        assertThat(accepted().claims()).containsExactlyInAnyOrder(claims);
        return this;
    }

    public Outcome refused(Refusal refusal) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        return this;
    }

    public Map<String, Object> facts() {
        return ((Refused) decision).facts();
    }

    public Accepted accepted() {
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted) decision;
    }

    private Stream<Flag> flags() {
        return Stream.concat(accepted().flags().stream(), remarks.stream());
    }
}
