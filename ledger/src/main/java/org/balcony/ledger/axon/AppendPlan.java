package org.balcony.ledger.axon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Says which commands the events of a unit of work belong to, and afterwards holds their receipts. Put it into the unit of
 * work before its events are appended; without one, the events go under a command id made up for them.
 *
 * <p>Belongs to one unit of work and its thread. A unit of work without any event never comes to the storage engine: the
 * receipt of such a command is left by appending it to the log directly.
 */
public final class AppendPlan {

    /** The name of the resource in the unit of work. */
    public static final String RESOURCE = AppendPlan.class.getName();

    /**
     * One command of the unit of work.
     *
     * @param requestDigest SHA-256 of what was asked
     * @param note kept with the receipt
     * @param events how many of the events, in the order they were published, are this command's
     */
    public record Entry(
            String commandId, byte[] requestDigest, byte[] note, List<Claim> claims, String stream, int events) {

        public Entry {
            claims = List.copyOf(claims);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private int taken;

    /** The plan of the current unit of work or of its root; none outside a unit of work, or when none was made. */
    public static Optional<AppendPlan> current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        @Nullable AppendPlan own = unit.getResource(RESOURCE);
        return Optional.ofNullable(own != null ? own : unit.root().getResource(RESOURCE));
    }

    /** The plan of this unit of work; made when there is none yet. */
    public static AppendPlan of(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(RESOURCE, name -> new AppendPlan());
    }

    /** Adds a command after those that are planned already. */
    public void add(Entry entry) {
        entries.add(entry);
    }

    /** The receipts of what has been appended, in order of the commands; empty before. */
    public List<Receipt> receipts() {
        return Collections.unmodifiableList(receipts);
    }

    /** The commands that have not been appended yet, in order. */
    List<Entry> open() {
        return entries.subList(taken, entries.size());
    }

    void appended(int commands, List<Receipt> given) {
        taken += commands;
        receipts.addAll(given);
    }
}
