package org.balcony.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.Snapshots;
import org.junit.jupiter.api.Test;

class SnapshotsIT {

    private static final int EVENTS = 600;

    @Test
    void a_long_stream_is_loaded_from_its_snapshot_or_without_it_to_the_same_state() throws Exception {
        try (RunningCommandSide side = new RunningCommandSide()) {
            String team = side.token("lead-mediator", "case-officer");
            side.post("/api/conflicts", team, "{\"data\":{\"codeName\":\"CASAMANCE\"}}");
            Answer registered = side.post(
                    "/api/cases",
                    team,
                    "{\"data\":{\"caseCode\":\"LONG\",\"conflictId\":\"CASAMANCE\",\"workingTitle\":\"t\","
                            + "\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}");
            StreamId stream = StreamId.of(registered.json().get("stream").stringValue());
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < EVENTS; i++) {
                lines.append(
                        "{\"stream\":\"case/LONG\",\"command\":\"record-assessment-finding\",\"data\":{\"kind\":\"need\","
                                + "\"statement\":\"finding " + i + "\"}}\n");
            }
            byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);
            side.importing("", team, () -> new ByteArrayInputStream(file));

            assertThat(kept(side, stream)).isPresent();
            StreamStates states = side.bean(StreamStates.class);
            var warm = states.find(stream).orElseThrow();
            states.forget(stream);
            assertThat(states.find(stream).orElseThrow()).isEqualTo(warm);

            side.postgres().asSuperuser("update ledger.snapshots set payload = 'unreadable'");
            states.forget(stream);
            assertThat(states.find(stream).orElseThrow()).isEqualTo(warm);
            assertThat(side.post("/api/cases/LONG/commands/accept-case", team, "{}")
                            .status())
                    .isEqualTo(201);
        }
    }

    private static Optional<Snapshots.Snapshot> kept(RunningCommandSide side, StreamId stream)
            throws InterruptedException {
        Snapshots snapshots = side.bean(Snapshots.class);
        Optional<Snapshots.Snapshot> kept = snapshots.read(stream.toString());
        for (int i = 0; i < 100 && kept.isEmpty(); i++) {
            Thread.sleep(50);
            kept = snapshots.read(stream.toString());
        }
        return kept;
    }
}
