package org.balcony.events;

/** Something that happened, in the words of the glossary: the root of all families of events. */
public sealed interface DomainEvent
        permits CaseEvent,
                MandateEvent,
                StageEvent,
                ConflictEvent,
                ActorEvent,
                AssessmentEvent,
                StrategyEvent,
                DesignEvent,
                ParticipantEvent,
                ConductEvent,
                PowerEvent,
                ObstacleEvent,
                ProductEvent,
                CoordinationEvent,
                RoleEvent,
                FundingEvent,
                ConfidentialityEvent,
                SafetyEvent,
                FollowUpEvent,
                TransferEvent,
                EvaluationEvent,
                PersonEvent,
                AccessEvent,
                RecordEvent {}
