package org.balcony.command.media;

import org.balcony.events.Fact;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.value.LocalId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The statements given to the media. */
public record MediaState(PSet<LocalId> statements) {

    static final MediaState NONE = new MediaState(HashTreePSet.empty());

    MediaState after(Fact fact) {
        return fact.event() instanceof MediaStatementIssued statement && !statements.contains(statement.statementId())
                ? new MediaState(statements.plus(statement.statementId()))
                : this;
    }
}
