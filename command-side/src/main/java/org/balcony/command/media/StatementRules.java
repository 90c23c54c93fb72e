package org.balcony.command.media;

import java.util.Map;
import java.util.Optional;
import org.balcony.command.conduct.ConductState;
import org.balcony.command.conduct.Session;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.confidentiality.Regime;
import org.balcony.command.design.DesignState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.power.PowerState;
import org.balcony.events.DesignEvent.MediaPosture;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * What may be said to the media (domain text, sections 2.17 and 6.6). A strict regime lets nothing leave the room; one of
 * agreed summaries only lets out what somebody approved. Non-attribution forbids saying who said it, not what was said, and
 * a statement carries no such field. A decision about the media that is in force waives all of it.
 */
final class StatementRules {

    private StatementRules() {}

    static Decision decide(MediaStatementIssued statement, StreamState state, Context context) {
        if (state.of(MediaState.class).statements().contains(statement.statementId())) {
            return Decision.refuse(
                    MediaRefusal.MEDIA_STATEMENT_ID_IN_USE,
                    Map.of("statementId", statement.statementId().value()));
        }
        Optional<Session> session =
                Optional.ofNullable(statement.sessionId()).flatMap(state.of(ConductState.class)::session);
        if (statement.sessionId() != null && session.isEmpty()) {
            return Decision.refuse(
                    MediaRefusal.MEDIA_SESSION_UNKNOWN,
                    Map.of("sessionId", statement.sessionId().value()));
        }
        if (state.of(PowerState.class).mediaWaiver()) {
            return Decision.accept(statement);
        }
        return posture(state)
                .or(() -> regime(statement, session.orElse(null), state, context))
                .orElseGet(() -> Decision.accept(statement));
    }

    private static Optional<Decision> posture(StreamState state) {
        return state.of(DesignState.class)
                .current()
                .filter(design -> design.mediaPosture() == MediaPosture.CLOSED_NO_COMMENT)
                .map(design -> Decision.refuse(
                        MediaRefusal.MEDIA_POSTURE_FORBIDS,
                        Map.of(
                                "mediaPosture",
                                WireNames.of(MediaPosture.CLOSED_NO_COMMENT),
                                "designVersion",
                                design.version())));
    }

    private static Optional<Decision> regime(
            MediaStatementIssued statement, @Nullable Session session, StreamState state, Context context) {
        String strand = session == null ? null : session.strand().orElse(null);
        LocalId named = session == null ? null : session.regimeId().orElse(null);
        return state.of(ConfidentialityState.class)
                .regimeFor(statement.sessionId(), strand, named, context.now())
                .filter(regime -> forbids(regime, statement))
                .map(regime -> Decision.refuse(
                        MediaRefusal.MEDIA_REGIME_FORBIDS,
                        Map.of("regimeId", regime.id().value(), "kind", WireNames.of(regime.kind()))));
    }

    private static boolean forbids(Regime regime, MediaStatementIssued statement) {
        return switch (regime.kind()) {
            case STRICT -> true;
            case AGREED_SUMMARY_ONLY -> statement.approvedBy().isEmpty();
            case NON_ATTRIBUTION, ON_RECORD -> false;
        };
    }
}
