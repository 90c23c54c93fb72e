package org.balcony.command.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;

/** Names a command and says who may send it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandType {

    /** The name in URLs and imports, in kebab case, such as {@code open-stage-iteration}. */
    String value();

    /** One sentence: what the command is for. */
    String purpose();

    Kind kind();

    /** The kinds of stream the command may be sent to. */
    StreamKind[] stream();

    Roles roles();

    /** The kinds of stream the command may begin. */
    StreamKind[] begins() default {};

    /** Whether the sender must always say why. */
    boolean rationale() default false;

    /** When the sender must say why, where not always, for the manual; the rule is the decider's. Empty where never. */
    String rationaleWhen() default "";

    /** Decide: the organisation chooses something. Record: something happened and is being written down. */
    enum Kind {
        DECIDE,
        RECORD
    }

    /**
     * The circles of roles that chapter 2 of the domain text names, by who is in them. A lead mediator is a mediator: what
     * mediators may do, lead mediators may.
     */
    enum Roles {
        TEAM(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER),
        LEAD(Role.LEAD_MEDIATOR),
        LEAD_OR_OFFICER(Role.LEAD_MEDIATOR, Role.CASE_OFFICER),
        OFFICER(Role.CASE_OFFICER),
        TEAM_OR_COORDINATION_PARTNER(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.COORDINATION_PARTNER),
        TEAM_OR_LOCAL_PARTNER(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.LOCAL_PARTNER),
        TEAM_OR_EVALUATOR(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.EVALUATOR),
        LEAD_OR_STEWARD(Role.LEAD_MEDIATOR, Role.RECORDS_STEWARD),
        STEWARD(Role.RECORDS_STEWARD),
        MEDIATORS(Role.LEAD_MEDIATOR, Role.MEDIATOR),
        MEDIATORS_OR_EVALUATOR(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.EVALUATOR),
        MEDIATORS_OR_LOCAL_PARTNER(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.LOCAL_PARTNER),
        LEAD_OR_ADMINISTRATOR(Role.LEAD_MEDIATOR, Role.ADMINISTRATOR),
        LEAD_OR_EVALUATOR(Role.LEAD_MEDIATOR, Role.EVALUATOR),
        LEAD_OR_SAFETY_OFFICER(Role.LEAD_MEDIATOR, Role.SAFETY_OFFICER),
        LEAD_OR_SAFETY_OFFICER_OR_LOCAL_PARTNER(Role.LEAD_MEDIATOR, Role.SAFETY_OFFICER, Role.LOCAL_PARTNER),
        OFFICER_OR_ADMINISTRATOR(Role.CASE_OFFICER, Role.ADMINISTRATOR),
        OFFICER_OR_LOCAL_PARTNER(Role.CASE_OFFICER, Role.LOCAL_PARTNER),
        EVALUATOR(Role.EVALUATOR),
        TEAM_OR_PARTNERS(
                Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.LOCAL_PARTNER, Role.COORDINATION_PARTNER),
        TEAM_OR_LOCAL_PARTNER_OR_EVALUATOR(
                Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.LOCAL_PARTNER, Role.EVALUATOR),
        /** Everyone who may write anything at all. */
        WRITERS(
                Role.LEAD_MEDIATOR,
                Role.MEDIATOR,
                Role.CASE_OFFICER,
                Role.LOCAL_PARTNER,
                Role.SAFETY_OFFICER,
                Role.COORDINATION_PARTNER,
                Role.EVALUATOR,
                Role.RECORDS_STEWARD,
                Role.ADMINISTRATOR),
        /** Everyone who may read; integration accounts send nothing. */
        READERS(
                Role.LEAD_MEDIATOR,
                Role.MEDIATOR,
                Role.CASE_OFFICER,
                Role.LOCAL_PARTNER,
                Role.SAFETY_OFFICER,
                Role.COORDINATION_PARTNER,
                Role.FUNDER,
                Role.EVALUATOR,
                Role.AUDITOR,
                Role.RECORDS_STEWARD,
                Role.ADMINISTRATOR);

        private final java.util.Set<Role> members;

        Roles(Role... members) {
            this.members = java.util.Set.of(members);
        }

        /** The roles in this circle. */
        public java.util.Set<Role> members() {
            return members;
        }
    }
}
