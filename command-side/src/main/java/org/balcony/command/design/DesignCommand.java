package org.balcony.command.design;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.DesignEvent.Approach;
import org.balcony.events.DesignEvent.Criterion;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.MediaPosture;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessKind;
import org.balcony.events.DesignEvent.Venue;
import org.balcony.events.value.Language;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about how the process is built. */
public sealed interface DesignCommand extends Command {

    /**
     * Adopts the next version of the process design.
     *
     * @param version the number the sender expects it to have; absent means the next one
     * @param processKinds the formats it uses
     * @param approach whether the third party teaches or draws out; absent where not said
     * @param venue where it takes place; absent where not settled
     * @param frequency how often; absent where not said
     * @param languages the languages it is held in
     * @param presenceRule who must be there for a session to open; absent means none
     * @param quorum how many parties make the quorum, from 2; absent unless the rule is a quorum
     * @param followUpProvision what is planned for afterwards; absent where nothing is
     * @param mediaPosture how it deals with the media; absent where not settled
     * @param processKinds the formats it uses
     */
    @CommandType(
            value = "adopt-process-design",
            purpose = "Adopt the next version of the process design: formats, place, presence and what comes after.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.MEDIATORS,
            rationaleWhen = "from the second version on")
    record AdoptProcessDesign(
            @Nullable Integer version,
            List<ProcessKind> processKinds,
            @Nullable Approach approach,
            @Nullable Venue venue,
            @Nullable String frequency,
            List<Language> languages,
            @Nullable PresenceRule presenceRule,
            @Nullable Integer quorum,
            @Nullable String followUpProvision,
            @Nullable MediaPosture mediaPosture)
            implements DesignCommand {
        public AdoptProcessDesign {
            processKinds = Command.listed(processKinds);
            languages = Command.listed(languages);
        }
    }

    /** Records that a ground rule was accepted by those it binds. */
    @CommandType(
            value = "adopt-ground-rule",
            purpose = "Record a rule that those it binds have accepted.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record AdoptGroundRule(GroundRuleAdopted rule) implements DesignCommand {}

    /**
     * Sets the next version of the criteria for choosing participants.
     *
     * @param version the number the sender expects it to have; absent means the next one
     * @param criteria the criteria; an empty set is refused
     */
    @CommandType(
            value = "set-selection-criteria",
            purpose = "Set the next version of the criteria by which participants are chosen.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record SetSelectionCriteria(@Nullable Integer version, List<Criterion> criteria) implements DesignCommand {
        public SetSelectionCriteria {
            criteria = Command.listed(criteria);
        }
    }

    /** Sets a target for who takes part. */
    @CommandType(
            value = "set-inclusion-target",
            purpose = "Set a target for who takes part, and say who asked for it.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_OFFICER)
    record SetInclusionTarget(InclusionTargetSet target) implements DesignCommand {}
}
