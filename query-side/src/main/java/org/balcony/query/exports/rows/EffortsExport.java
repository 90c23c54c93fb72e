package org.balcony.query.exports.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.When;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Export;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Streams;
import org.jspecify.annotations.Nullable;

/** One row per third-party effort: our cases, and the initiatives of others as they were last mapped. */
public final class EffortsExport implements Export {

    private static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("effort", "ours", "name", "kind"));
        columns.addAll(Conflicts.COLUMNS);
        columns.addAll(List.of("actors", "actorIds", "actorKinds", "origin", "thirdPartyRole"));
        columns.addAll(Cells.dateColumns("start"));
        columns.addAll(Cells.dateColumns("end"));
        columns.addAll(List.of(
                "track",
                "thirdPartyStatus",
                "participantStatus",
                "societyLevel",
                "linkToFormal",
                "publicity",
                "parties",
                "partyIds",
                "partyKinds",
                "issues",
                "status",
                "outcome",
                "sessionsHeld",
                "sessionKinds",
                "places",
                "messagesCarried",
                "agreements",
                "entries",
                "corrections",
                "disputes",
                "sources",
                "eventIds"));
        return List.copyOf(columns);
    }

    @Override
    public void write(Streams streams, OutputStream out) throws IOException {
        Sheet sheet = new Sheet(COLUMNS, out);
        Names names = new Names(streams);
        Conflicts conflicts = new Conflicts(streams);
        Set<StreamId> ours = new HashSet<>();
        for (StreamId one : streams.cases()) {
            Chronicle chronicle = streams.read(one).orElse(null);
            if (chronicle != null && ofCase(chronicle, conflicts, names, sheet)) {
                ours.add(one);
            }
        }
        for (StreamId one : streams.conflicts()) {
            Chronicle chronicle = streams.read(one).orElse(null);
            if (chronicle != null) {
                ofConflict(chronicle, conflicts, names, sheet, ours);
            }
        }
        sheet.end();
    }

    private static boolean ofCase(Chronicle chronicle, Conflicts conflicts, Names names, Sheet sheet)
            throws IOException {
        Cells row = CaseEffort.row(chronicle, names);
        if (row == null) {
            return false;
        }
        StreamId conflict = chronicle.conflict().map(StreamId::of).orElse(null);
        sheet.row(conflicts.put(row, conflict).values());
        return true;
    }

    private static void ofConflict(
            Chronicle chronicle, Conflicts conflicts, Names names, Sheet sheet, Set<StreamId> ours) throws IOException {
        Map<LocalId, Happening> initiatives = new LinkedHashMap<>();
        chronicle.happenings().stream()
                .filter(one -> one.event() instanceof InitiativeMapped)
                .sorted(java.util.Comparator.comparing(
                        one -> one.standing().original().position()))
                .forEach(one -> initiatives.put(((InitiativeMapped) one.event()).initiativeId(), one));
        for (Happening one : initiatives.values()) {
            InitiativeMapped mapped = (InitiativeMapped) one.event();
            if (mapped.ourCaseId() == null || !ours.contains(StreamId.of(mapped.ourCaseId()))) {
                Cells row = initiative(one, mapped, names);
                sheet.row(conflicts.put(row, chronicle.stream()).values());
            }
        }
    }

    private static Cells initiative(Happening one, InitiativeMapped mapped, Names names) {
        List<ActorOrText> owners = actors(mapped.owners());
        List<ActorOrText> parties = actors(mapped.partiesEngaged());
        Cells cells = new Cells()
                .put("effort", one.stream() + "/initiative/" + mapped.initiativeId())
                .put("ours", mapped.ourCaseId() != null)
                .put("kind", mapped.kind())
                .put("actors", names.all(owners))
                .put("actorIds", Names.references(owners))
                .put("actorKinds", names.kinds(owners))
                .put("parties", names.all(parties))
                .put("partyIds", Names.references(parties))
                .put("partyKinds", names.kinds(parties))
                .put("issues", mapped.issues())
                .put("status", mapped.status())
                .restsOn(List.of(one));
        profile(cells, mapped.trackProfile());
        period(cells, mapped.period());
        return cells;
    }

    static void profile(Cells cells, @Nullable TrackProfile profile) {
        if (profile != null) {
            cells.put("thirdPartyStatus", profile.thirdPartyStatus())
                    .put("participantStatus", profile.participantStatus())
                    .put("societyLevel", profile.level())
                    .put("linkToFormal", profile.linkToFormal())
                    .put("publicity", profile.publicity());
        }
    }

    /** The two ends of a period; a period that is one date begins and ends within it, an open end is left empty. */
    private static void period(Cells cells, @Nullable When period) {
        if (period == null) {
            return;
        }
        String[] ends = period.toString().split("/", -1);
        cells.date("start", end(ends[0])).date("end", end(ends[ends.length - 1]));
    }

    private static @Nullable When end(String edtf) {
        return edtf.isEmpty() || edtf.equals("..") ? null : When.of(edtf);
    }

    private static List<ActorOrText> actors(List<ActorId> ids) {
        return ids.stream().map(ActorOrText::of).toList();
    }
}
