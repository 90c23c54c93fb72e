package org.balcony.query.audit.authorityhistory;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the history of authority. */
final class AuthorityHistoryEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "authority-history",
            "A7",
            3,
            Set.of(StreamKind.CASE),
            "Who was entitled to act, read or speak for whom at that time?",
            List.of("auditors", "evaluators"),
            List.of("recorded", "occurred"),
            AuthorityHistoryRow.class,
            List.of(
                    new Column(
                            "kind, subject",
                            "role, mandate, grant, vacancy or registration, and which one; a grant on the conflict or the organisation with its stream"),
                    new Column("holder, name", "who held it and what they are called; empty for a vacancy"),
                    new Column("authority", "the role, the role of a mandate, or the scope of a grant"),
                    new Column("onBehalfOf", "the principals of a mandate"),
                    new Column(
                            "begin, period, end",
                            "when it was given, for which time, and when it ended on record, as the sources say (EDTF)"),
                    new Column(
                            "endedHow",
                            "the reason on record, or revoked, replaced, period_over; filled for a vacancy by filled"),
                    new Column(
                            "inForce",
                            "whether it held on the day asked about: yes, possibly (the dates allow it), no"),
                    new Column("days", "how long it lasted up to the day asked about, least and most"),
                    new Column("level, compartments", "what a grant opens"),
                    new Column("inRole", "in which role the grantee has it; empty where in any"),
                    new Column(
                            "openFrom, openTo",
                            "the days on which it let its holder in here: from being recorded, until its end was recorded or its period was over; empty for mandates and vacancies"),
                    new Column("purpose", "what a grant is for; the scope of a mandate"),
                    new Column("conflictOfInterest", "what was declared when a role was taken on"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("rolesInForce", "how many roles are held on the day, doubtful ones too"),
                    new Column("mandatesInForce", "how many mandates hold on the day, doubtful ones too"),
                    new Column("grantsInForce", "how many grants hold on the day, doubtful ones too"),
                    new Column("openOnDay", "how many roles, grants and registrations let somebody in on the day"),
                    new Column("vacancies", "how many stretches there were without anybody in a role once held"),
                    new Column("vacantDays", "how long they lasted"),
                    new Column("leadVacantDays", "how long nobody was lead mediator")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which what lasts is counted",
                    "organisationWide: the roles that have every case in view by a setting of today; since when, and who held them, no record says"),
            List.of(
                    "in force = first day ≤ day asked about ≤ last day; first day = beginning of the period, or else the day it was given; last day = the earlier of the end on record and the end of the period",
                    "vacant days = days between the first holder and the day asked about (or the closing of the case) that no holder covers, with dates read as widely as they allow"),
            List.of(
                    "That somebody used an authority, or acted within it: see the audit trail.",
                    "What the identity provider lets somebody do in this system, and which roles have the whole organisation in view: settings, not records.",
                    "That a vacant role should have been filled."));

    private AuthorityHistoryEntry() {}
}
