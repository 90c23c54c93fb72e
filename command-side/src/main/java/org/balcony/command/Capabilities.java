package org.balcony.command;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.access.AccessCapability;
import org.balcony.command.actors.ActorsCapability;
import org.balcony.command.assessment.AssessmentCapability;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.conduct.ConductCapability;
import org.balcony.command.confidentiality.ConfidentialityCapability;
import org.balcony.command.coordination.CoordinationCapability;
import org.balcony.command.design.DesignCapability;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.evaluation.EvaluationCapability;
import org.balcony.command.followup.FollowupCapability;
import org.balcony.command.funding.FundingCapability;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.mandate.MandateCapability;
import org.balcony.command.media.MediaCapability;
import org.balcony.command.obstacles.ObstaclesCapability;
import org.balcony.command.participants.ParticipantsCapability;
import org.balcony.command.people.PeopleCapability;
import org.balcony.command.power.PowerCapability;
import org.balcony.command.products.ProductsCapability;
import org.balcony.command.reclassification.ReclassificationCapability;
import org.balcony.command.records.RecordsCapability;
import org.balcony.command.roles.RolesCapability;
import org.balcony.command.safety.SafetyCapability;
import org.balcony.command.stages.StagesCapability;
import org.balcony.command.strategy.StrategyCapability;
import org.balcony.command.transfer.TransferCapability;
import org.balcony.events.value.StreamKind;

/** Everything Balcony can decide and record. */
public final class Capabilities {

    private Capabilities() {}

    /** All capabilities. */
    public static List<Capability<?, ?>> all() {
        return List.of(
                new CasefileCapability(),
                new MandateCapability(),
                new StagesCapability(),
                new AssessmentCapability(),
                new StrategyCapability(),
                new DesignCapability(),
                new ConductCapability(),
                new FollowupCapability(),
                new ParticipantsCapability(),
                new PowerCapability(),
                new ObstaclesCapability(),
                new ProductsCapability(),
                new CoordinationCapability(),
                new RolesCapability(),
                new FundingCapability(),
                new ConfidentialityCapability(),
                new SafetyCapability(),
                new MediaCapability(),
                new TransferCapability(),
                new EvaluationCapability(),
                new EcosystemCapability(),
                new ActorsCapability(),
                new PeopleCapability(),
                new AccessCapability(),
                new RecordsCapability(),
                new ReclassificationCapability());
    }

    /** The capabilities that keep a facet of each kind of stream: those with a command for it. */
    public static Map<StreamKind, List<Capability<?, ?>>> byStream() {
        Map<StreamKind, List<Capability<?, ?>>> byStream = new EnumMap<>(StreamKind.class);
        for (StreamKind kind : StreamKind.values()) {
            byStream.put(kind, on(kind));
        }
        return byStream;
    }

    /** The capabilities that keep a facet of that kind of stream. */
    public static List<Capability<?, ?>> on(StreamKind kind) {
        return all().stream()
                .filter(capability -> kinds(capability.commands()).anyMatch(kind::equals))
                .toList();
    }

    private static Stream<StreamKind> kinds(Class<?> commands) {
        return Arrays.stream(commands.getPermittedSubclasses())
                .map(command -> command.getAnnotation(CommandType.class))
                .flatMap(type -> Arrays.stream(type.stream()));
    }
}
