package org.balcony.command.transfer;

import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The dates on file for each status of each agreement.
 *
 * @param byId the dates under an agreement's id and status
 * @param byName the dates under an agreement's name and status
 */
record AgreementDates(PMap<ById, PVector<Dated>> byId, PMap<ByName, PVector<Dated>> byName) {

    record ById(LocalId agreement, AgreementStatus status) {}

    record ByName(String name, AgreementStatus status) {}

    /** A date and the entry that gives it. */
    record Dated(EventId entry, When date) {}

    static final AgreementDates NONE = new AgreementDates(HashTreePMap.empty(), HashTreePMap.empty());

    AgreementDates after(AgreementRecorded agreement, EventId entry) {
        return agreement.dateSigned() instanceof When date ? with(agreement, new Dated(entry, date)) : this;
    }

    /** The first entry whose date cannot be that of this one, under the same id or name. */
    Optional<Dated> atOddsWith(AgreementRecorded agreement) {
        When date = agreement.dateSigned();
        return date == null
                ? Optional.empty()
                : Stream.concat(
                                byId.getOrDefault(id(agreement), TreePVector.empty()).stream(),
                                byName.getOrDefault(name(agreement), TreePVector.empty()).stream())
                        .filter(other -> areApart(other.date(), date))
                        .findFirst();
    }

    private AgreementDates with(AgreementRecorded agreement, Dated dated) {
        return new AgreementDates(
                byId.plus(
                        id(agreement),
                        byId.getOrDefault(id(agreement), TreePVector.empty()).plus(dated)),
                byName.plus(
                        name(agreement),
                        byName.getOrDefault(name(agreement), TreePVector.empty())
                                .plus(dated)));
    }

    private static boolean areApart(When one, When other) {
        return endsBefore(one, other) || endsBefore(other, one);
    }

    private static boolean endsBefore(When one, When other) {
        return one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
    }

    private static ById id(AgreementRecorded agreement) {
        return new ById(agreement.agreementId(), agreement.status());
    }

    private static ByName name(AgreementRecorded agreement) {
        return new ByName(agreement.name(), agreement.status());
    }
}
