package org.balcony.query.audit.decisiondossier;

import static org.balcony.query.audit.decisiondossier.DecisionFamily.DISCLOSURE;
import static org.balcony.query.audit.decisiondossier.DecisionFamily.RELEASE;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;

/** What was decided about telling others. */
record DisclosureDecisions(Entries entries) {

    static boolean decides(ConfidentialityEvent event) {
        return switch (event) {
            case DisclosureAuthorised _, InformationShared _ -> true;
            case ConfidentialityRegimeAgreed _, ConfidentialMatterRecorded _ -> false;
        };
    }

    List<Decision> of(Entry<DomainEvent> entry, ConfidentialityEvent event) {
        return switch (event) {
            case DisclosureAuthorised e -> List.of(authorisation(entry, e));
            case InformationShared e -> List.of(sharing(entry, e));
            case ConfidentialityRegimeAgreed _, ConfidentialMatterRecorded _ -> List.of();
        };
    }

    private Decision authorisation(Entry<DomainEvent> entry, DisclosureAuthorised allowed) {
        return Decision.of(
                        entry,
                        DISCLOSURE,
                        "authorisation",
                        "Whether matter %s may be told to %s".formatted(allowed.matterId(), names(allowed.to())),
                        "allowed: " + Words.of(allowed.extent()))
                .touching(Stream.concat(Stream.of(allowed.by()), allowed.to().stream())
                        .toList());
    }

    private Decision sharing(Entry<DomainEvent> entry, InformationShared shared) {
        return Decision.of(
                        entry,
                        DISCLOSURE,
                        WireNames.of(shared.kind()),
                        "Whether and how much to tell " + entries.name(shared.recipient()),
                        "told: " + Words.of(shared.contentLevel()))
                .touching(List.of(shared.recipient()));
    }

    Decision release(Entry<DomainEvent> entry, JointProductReleased release) {
        return Decision.of(
                        entry,
                        RELEASE,
                        WireNames.of(release.audience()),
                        "Whether to open %s to %s".formatted(product(release), audience(release)),
                        "released, authorised by " + names(release.authorisedBy()))
                .touching(Stream.concat(release.authorisedBy().stream(), release.named().stream())
                        .toList());
    }

    private String product(JointProductReleased release) {
        return entries.all(JointProductDrafted.class).stream()
                .map(Entry::event)
                .filter(one -> one.productId().equals(release.productId()))
                .reduce((_, later) -> later)
                .map(one -> "the " + Words.of(one.kind()) + " "
                        + Objects.requireNonNullElse(
                                one.title(), release.productId().toString()))
                .orElse("product " + release.productId());
    }

    private String audience(JointProductReleased release) {
        return switch (release.audience()) {
            case NAMED -> names(release.named());
            case COORDINATION_CIRCLE -> "the coordination circle";
            case PUBLIC -> "the public";
        };
    }

    private String names(List<ActorOrText> actors) {
        return actors.isEmpty()
                ? "nobody in particular"
                : Listing.of(actors.stream().map(entries::name).toList());
    }
}
