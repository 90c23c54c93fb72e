package org.balcony.query.exports.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.AgreementStatus;
import org.balcony.events.TransferEvent.ThirdPartyPart;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Export;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Streams;

/** One row per agreement, with the date of each status it reached, in the manner of collections of peace agreements. */
public final class AgreementsExport implements Export {

    private static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("agreement", "name", "processName", "case", "caseCode"));
        columns.addAll(Conflicts.COLUMNS);
        columns.add("status");
        for (AgreementStatus status : AgreementStatus.values()) {
            columns.addAll(Cells.dateColumns(WireNames.of(status)));
        }
        columns.addAll(List.of(
                "datedByOccurrence",
                "stage",
                "level",
                "nature",
                "parties",
                "partyIds",
                "partyCountries",
                "thirdParties",
                "thirdPartyIds",
                "thirdPartyRoles",
                "externalIds",
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
        for (StreamId one : streams.cases()) {
            Chronicle chronicle = streams.read(one).orElse(null);
            if (chronicle != null) {
                rows(chronicle, conflicts, names, sheet);
            }
        }
        sheet.end();
    }

    private static void rows(Chronicle chronicle, Conflicts conflicts, Names names, Sheet sheet) throws IOException {
        StreamId conflict = chronicle.conflict().map(StreamId::of).orElse(null);
        Map<LocalId, List<Happening>> agreements = new LinkedHashMap<>();
        for (Happening one : chronicle.happenings()) {
            if (one.event() instanceof AgreementRecorded recorded) {
                agreements
                        .computeIfAbsent(recorded.agreementId(), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        for (List<Happening> states : agreements.values()) {
            sheet.row(conflicts.put(row(chronicle, states, names), conflict).values());
        }
    }

    /** Of what is said several times, the entry that happened last has the word; what it does not say stays. */
    private static Cells row(Chronicle chronicle, List<Happening> states, Names names) {
        Cells cells = new Cells();
        List<AgreementStatus> byOccurrence = new ArrayList<>();
        for (Happening state : states) {
            AgreementRecorded says = (AgreementRecorded) state.event();
            When signed = says.dateSigned();
            byOccurrence.remove(says.status());
            if (signed == null) {
                byOccurrence.add(says.status());
            }
            cells.put("agreement", chronicle.stream() + "/agreement/" + says.agreementId())
                    .put("name", says.name())
                    .put("processName", says.processName())
                    .put("status", says.status())
                    .date(
                            WireNames.of(says.status()),
                            signed == null ? state.standing().occurredAt() : signed)
                    .put("stage", says.stage())
                    .put("level", says.level())
                    .put("nature", says.nature())
                    .put("parties", names.all(says.parties()))
                    .put("partyIds", Names.references(says.parties()))
                    .put("partyCountries", names.countries(says.parties()))
                    .put("externalIds", says.externalIds());
            thirdParties(cells, says.thirdParties(), names);
        }
        return cells.put(
                        "datedByOccurrence",
                        byOccurrence.stream().map(WireNames::of).toList())
                .put("case", chronicle.stream())
                .put("caseCode", chronicle.code().orElse(null))
                .restsOn(states);
    }

    private static void thirdParties(Cells cells, List<ThirdPartyPart> parts, Names names) {
        List<ActorOrText> actors = parts.stream().map(ThirdPartyPart::actor).toList();
        Stream<String> roles = parts.stream().map(part -> part.role() == null ? "" : part.role());
        cells.put("thirdParties", names.all(actors))
                .put("thirdPartyIds", Names.references(actors))
                .put("thirdPartyRoles", roles.toList());
    }
}
