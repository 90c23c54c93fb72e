package org.balcony.command.platform.erasure;

import java.util.List;
import org.balcony.command.platform.dispatch.Aftermath;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.DomainEvent;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.access.Findable;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;

/** Destroys keys once their destruction is on record, and sees to it that every case of the person is told. */
public final class Erasures implements Aftermath {

    private static final List<String> ERASURES =
            List.of(type(PersonalDataErased.class), type(EntrustedTextsErased.class));

    private final Ledger ledger;
    private final Histories histories;
    private final Keyring keys;
    private final Notices notices;
    private final Scrubbing scrubbing;

    /** Erasures that tell cases through {@code notices}. */
    public Erasures(Ledger ledger, Keyring keys, Notices notices, Scrubbing scrubbing) {
        this.scrubbing = scrubbing;
        this.ledger = ledger;
        this.histories = new Histories(ledger);
        this.keys = keys;
        this.notices = notices;
    }

    @Override
    public void follow(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted accepted
                    && accepted.receipt().events().stream().anyMatch(event -> ERASURES.contains(event.type()))) {
                StreamId whose = StreamId.of(accepted.receipt().stream());
                if (accepted.standing() == Outcome.Standing.APPENDED) {
                    keys.destroy(whose);
                }
                makeGood(whose);
                scrubbing.begin();
            }
        }
    }

    /** Makes good what is on record as erased and is not gone; to be called at every start. */
    public void makeGood() {
        ledger.claims(Findable.ERASED_PERSONS).values().stream()
                .distinct()
                .map(StreamId::of)
                .forEach(this::makeGood);
        ledger.claims(Findable.ERASED_PARTIES).values().stream()
                .distinct()
                .map(StreamId::of)
                .forEach(this::makeGood);
        scrubbing.begin();
    }

    private void makeGood(StreamId whose) {
        histories.of(whose).stream()
                .filter(entry -> isErasure(entry.fact().event()))
                .reduce((_, later) -> later)
                .ifPresent(erasure -> makeGood(whose, erasure));
    }

    private void makeGood(StreamId whose, Histories.Entry erasure) {
        if (isLeft(whose, erasure)) {
            keys.destroy(whose);
        }
        if (erasure.fact().event() instanceof PersonalDataErased) {
            PersonId person = new PersonId(whose.id());
            ledger.claims(Findable.casesOf(person)).values().stream()
                    .distinct()
                    .map(StreamId::of)
                    .forEach(one -> PersonInCase.of(person, histories.of(one))
                            .participations()
                            .forEach(participation -> notices.send(
                                    one,
                                    participation,
                                    erasure.fact().circumstances().recordedBy())));
        }
    }

    private boolean isLeft(StreamId whose, Histories.Entry erasure) {
        return whose.kind() == StreamKind.PERSON
                ? !keys.isGone(whose)
                : keys.made(whose)
                        .filter(made -> made.isBefore(erasure.recordedAt()))
                        .isPresent();
    }

    private static boolean isErasure(DomainEvent event) {
        return event instanceof PersonalDataErased || event instanceof EntrustedTextsErased;
    }

    private static String type(Class<? extends DomainEvent> event) {
        return EventCatalogue.standard().entry(event).type();
    }
}
