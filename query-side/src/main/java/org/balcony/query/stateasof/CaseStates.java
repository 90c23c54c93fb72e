package org.balcony.query.stateasof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Reading;

/** The case itself, by the status that all views share. */
final class CaseStates {

    private CaseStates() {}

    static Optional<StateRow> row(List<Standing> shown, Reading reading) {
        return CaseStatus.reached(shown).map(reached -> row(reached, reading));
    }

    private static StateRow row(CaseStatus.Reached reached, Reading reading) {
        CaseRegistered registered = reached.by().stream()
                .map(Standing::event)
                .filter(CaseRegistered.class::isInstance)
                .map(CaseRegistered.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseCode", registered.caseCode());
        facts.put("workingTitle", registered.workingTitle());
        facts.put("leadOrganisation", reading.names().of(registered.leadOrganisation()));
        return StateRow.of(
                Machine.CASE.word(),
                reading.subject().toString(),
                WireNames.of(reached.status()),
                reached.by().getLast(),
                reached.by(),
                reading.asOf(),
                facts,
                reached.unexpected());
    }
}
