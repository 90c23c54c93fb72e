package org.balcony.events.samples;

import java.math.BigDecimal;
import java.util.List;
import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.Approach;
import org.balcony.events.DesignEvent.Bindingness;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.Criterion;
import org.balcony.events.DesignEvent.CriterionKind;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.GroundRuleKind;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.MediaPosture;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.ProcessKind;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.DesignEvent.Venue;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.Scope;
import org.balcony.events.value.Score;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class DesignSamples {

    private DesignSamples() {}

    /** One of each. */
    public static List<DesignEvent> oneOfEach() {
        return List.of(designAdopted(), weaponsStayOutside(), criteriaSet(), womenAThird());
    }

    public static ProcessDesignAdopted designAdopted() {
        return new ProcessDesignAdopted(
                1,
                List.of(ProcessKind.INTERGROUP_DIALOGUE, ProcessKind.SHUTTLE),
                Approach.ELICITIVE,
                new Venue("a market town up the river", Score.of(3), Score.UNKNOWN, ActorOrText.of(Samples.ELDERS)),
                "every six weeks until the rains",
                List.of(new Language("fr"), new Language("ar")),
                PresenceRule.QUORUM,
                2,
                "The elders call on everybody within a month",
                MediaPosture.CLOSED_NO_COMMENT);
    }

    public static GroundRuleAdopted weaponsStayOutside() {
        return new GroundRuleAdopted(
                new LocalId("no-weapons-2"),
                GroundRuleKind.WEAPONS,
                "Weapons stay with the elders at the gate, knives as well",
                Bindingness.AGREED_BY_ALL,
                List.of(ActorOrText.of(Samples.GOVERNMENT), ActorOrText.of(Samples.RIVER_FRONT)),
                Scope.strand("water"),
                List.of(),
                new LocalId("no-weapons"));
    }

    public static SelectionCriteriaSet criteriaSet() {
        return new SelectionCriteriaSet(
                1,
                List.of(
                        new Criterion(CriterionKind.TRUSTWORTHINESS, null, true),
                        new Criterion(CriterionKind.OTHER, "Has crossed the fords in the last year", null)));
    }

    public static InclusionTargetSet womenAThird() {
        return new InclusionTargetSet(
                new LocalId("women-a-third"),
                InclusionDimension.GENDER,
                "women",
                Comparator.MIN_SHARE,
                new Quantity(new BigDecimal("0.33")),
                new Quantity(new BigDecimal("0.05")),
                TargetScope.EACH_SESSION,
                TargetSetter.PARTNER);
    }
}
