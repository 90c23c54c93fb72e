package org.balcony.query.evaluation.reputation;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;

/** Where we stand with a party: the sum of what was observed. */
record PartyBalance(List<EventId> eventIds, ActorOrText party, String partyName, int sum) {}
