package org.balcony.command.confidentiality;

import java.util.List;
import java.util.stream.Stream;
import org.balcony.command.access.AccessState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;

/** What a recipient may read, by each grant in force; whoever has none reads what is for coordination. */
record RecipientClearance(List<Label> grants) {

    static RecipientClearance of(ActorOrText recipient, StreamState state, Context context) {
        return new RecipientClearance(Stream.concat(
                        Stream.of(Label.of(Level.COORDINATION)),
                        state.of(AccessState.class).opened(recipient, context.now()).stream())
                .toList());
    }

    boolean opens(Label record) {
        return grants.stream().anyMatch(grant -> grant.atLeast(record));
    }

    List<String> levels() {
        return grants.stream()
                .map(grant -> WireNames.of(grant.level()))
                .distinct()
                .toList();
    }
}
