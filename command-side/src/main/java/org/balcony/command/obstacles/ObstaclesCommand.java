package org.balcony.command.obstacles;

import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.value.StreamKind;

/** What can be recorded about obstacles. */
public sealed interface ObstaclesCommand extends Command {

    /** Records that something stands in the way. */
    @CommandType(
            value = "identify-obstacle",
            purpose = "Record that something stands in the way of the work.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER)
    record IdentifyObstacle(ObstacleIdentified identified) implements ObstaclesCommand {}

    /** Records that something is being done about an obstacle. */
    @CommandType(
            value = "start-obstacle-response",
            purpose = "Record that something is being done about an obstacle.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record StartObstacleResponse(ObstacleResponseStarted started) implements ObstaclesCommand {}

    /** Records that an obstacle is out of the way, or that we live with it. */
    @CommandType(
            value = "settle-obstacle",
            purpose = "Record that an obstacle is out of the way, or that we live with it.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record SettleObstacle(ObstacleSettled settled) implements ObstaclesCommand {}

    /** Records that a settled obstacle is back. */
    @CommandType(
            value = "report-obstacle-recurrence",
            purpose = "Record that a settled obstacle is back.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record ReportObstacleRecurrence(ObstacleRecurred recurred) implements ObstaclesCommand {}
}
