package org.balcony.command.platform.identities;

import java.util.List;
import java.util.Map;
import org.balcony.command.people.PeopleRefusal;
import org.balcony.command.people.PersonState;
import org.balcony.command.platform.axon.StreamStates;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.request.Streams;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.vault.OwnerDestroyed;
import org.balcony.ledger.vault.Vault;

/** Keeps who somebody is in the vault. */
public final class IdentityKeeper {

    /** Who may say who somebody is. */
    public static final List<Role> WRITERS = List.of(Role.CASE_OFFICER, Role.LOCAL_PARTNER, Role.SAFETY_OFFICER);

    private final Vault vault;
    private final Streams streams;
    private final StreamStates states;

    public IdentityKeeper(Vault vault, Streams streams, StreamStates states) {
        this.vault = vault;
        this.streams = streams;
        this.states = states;
    }

    /**
     * Takes in who a person is, in the place of what was known before.
     *
     * @param person the person's id or pseudonym
     * @throws Refused if there is no such person, if the person's data were erased, or if the body is not as it should be
     */
    public void take(String person, byte[] body) {
        IdentityForm form = form(body);
        StreamId stream = streams.find(StreamKind.PERSON, person)
                .orElseThrow(() -> new Refused(Problem.of(PlatformRefusal.UNKNOWN_STREAM)));
        String owner = "person:" + stream.id();
        mustNotBeErased(stream);
        try {
            vault.identities().put(owner, BalconyJson.mapper().writeValueAsString(form), form.names());
        } catch (OwnerDestroyed e) {
            throw new Refused(Problem.of(PeopleRefusal.PERSON_DATA_ERASED));
        } catch (LedgerUnavailable e) {
            throw new Refused(Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE));
        }
        try {
            mustNotBeErased(stream);
        } catch (Refused erasedMeanwhile) {
            vault.destroyForGood(List.of(owner));
            throw erasedMeanwhile;
        }
    }

    private void mustNotBeErased(StreamId stream) {
        if (states.latest(stream)
                .map(state -> state.of(PersonState.class).erased())
                .orElse(false)) {
            throw new Refused(Problem.of(PeopleRefusal.PERSON_DATA_ERASED));
        }
    }

    /** What is wrong is not said with what was sent: that would put it into an answer. */
    private static IdentityForm form(byte[] body) {
        try {
            return StrictReader.read(body, IdentityForm.class);
        } catch (MalformedJson e) {
            throw new Refused(Problem.of(
                    PlatformRefusal.FIELD_INVALID,
                    Map.of("reason", "the body must be one JSON object with " + IdentityForm.LIMITS)));
        }
    }
}
