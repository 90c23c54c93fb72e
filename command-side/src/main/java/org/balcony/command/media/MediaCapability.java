package org.balcony.command.media;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.SafetyEvent.MediaStatementIssued;

/** Keeps what was told to the media. */
public final class MediaCapability implements Capability<MediaCommand, MediaState> {

    @Override
    public Class<MediaCommand> commands() {
        return MediaCommand.class;
    }

    @Override
    public Class<MediaState> facet() {
        return MediaState.class;
    }

    @Override
    public MediaState initial() {
        return MediaState.NONE;
    }

    @Override
    public MediaState evolve(MediaState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof MediaStatementIssued;
    }

    @Override
    public Decision decide(MediaCommand command, StreamState state, Context context) {
        return MediaDecider.decide(command, state, context);
    }
}
