package org.balcony.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.command.platform.catalogue.CommandEntry;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * One example of every command that records something of a case: its name and its data, one line each. A question mark
 * stands before those that are refused, to protect people, while what they rest on is not on record.
 */
final class RecordExamples {

    private static final String LINES = """
            agree-mandate {"mandateId":"mandate","principals":["%1$s"],"scope":"talks","thirdPartyRole":"mediator","reportingLine":"all_parties","form":"oral"}
            end-mandate {"mandateId":"mandate","reason":"fulfilled"}
            designate-track {"declaredTrack":"II","scheme":"own","profile":{"thirdPartyStatus":"unofficial","participantStatus":"unofficial","level":"middle","linkToFormal":"none","publicity":"discreet"}}
            record-assessment-finding {"kind":"issue","statement":"Land"}
            log-contact {"counterpart":"%1$s","sector":"military","initiatedBy":"us"}
            record-party-reaction {"about":"decision","aboutId":"decision","by":"north","reaction":"respect","effect":1}
            end-balancing-measure {"measureId":"measure","outcome":"completed"}
            review-balancing-effect {"measureId":"measure","reviewerClass":"team","judgement":"narrowed"}
            record-leverage {"by":"a state","on":"north","kind":"sanction"}
            identify-obstacle {"obstacleId":"obstacle","kind":"spoiler"}
            start-obstacle-response {"obstacleId":"obstacle","response":"talk to him"}
            settle-obstacle {"obstacleId":"obstacle","how":"resolved"}
            report-obstacle-recurrence {"obstacleId":"obstacle"}
            adopt-ground-rule {"groundRuleId":"rule","kind":"speaking","text":"One at a time","bindingness":"requested"}
            draft-joint-product {"productId":"product","kind":"memorandum","sidesInvolved":["north","south"]}
            agree-joint-product {"productId":"product","agreedBy":["north","south"],"number":1}
            withdraw-joint-product {"productId":"product"}
            launch-joint-action {"actionId":"action","kind":"arts_or_sport","sides":["north","south"],"initiatedBy":"participants"}
            end-joint-action {"actionId":"action","outcome":"faded"}
            seek-consultation {"consultationId":"consultation","with":"the government"}
            record-consultation {"consultationId":"consultation","with":"the government","outcome":"no_objection"}
            record-consultation-not-held {"consultationId":"consultation","with":"the government","why":"unanswered"}
            agree-coordination {"arrangementId":"arrangement","kind":"network","mode":"network","members":["an embassy"]}
            end-coordination {"arrangementId":"arrangement"}
            notify-third-party-action {"actor":"an embassy","kind":"offers_venue","learnedVia":"media"}
            end-role {"assignmentId":"assignment","reason":"rotation"}
            complete-handover {"outgoing":"anna","incoming":"boris","overlapDays":3}
            change-funding {"arrangementId":"grant","change":"extended","period":"2027"}
            disclose-funding-influence {"arrangementId":"grant","toParties":["north"],"whatWasSaid":"Who pays"}
            assess-risk {"riskId":"risk","subject":"case","likelihood":4,"severity":5}
            report-safety-incident {"incidentId":"incident","kind":"harassment","severity":4}
            take-protective-measure {"incidentId":"incident","riskId":"risk","kind":"liaison","closesIncident":true}
            record-media-exposure {"kind":"hostile","identitiesExposed":true}
            record-transfer-answer {"transferId":"transfer","answer":"dismissed"}
            record-take-up {"transferId":"transfer","extent":"agenda","agreementRef":"agreement"}
            refer-issue {"referralId":"referral","from":"the commission","issue":"water"}
            record-agreement {"agreementId":"agreement","name":"Accord","dateSigned":"1993","status":"signed"}
            assess-ripeness {"parties":[{"party":"north","perceivesStalemate":"yes","perceivesPain":"yes","perceivesWayOut":"no"}],"verdict":"ripening"}
            assess-convening-power {"subject":"we","targets":[{"target":"north","access":3,"influence":2}],"verdict":"partial"}
            assess-power-balance {"parties":[{"party":"north","dimensions":{"political":4}},{"party":"south","dimensions":{"political":2}}],"method":"team"}
            review-conflict-sensitivity {"scope":"case","noneFound":true,"verdict":"proceed"}
            record-influence-observed {"target":"north","askedFor":"to come","observed":"partly"}
            record-session-held {"sessionId":"session","mode":"retrospective","kind":"plenary"}
            ?record-attendance {"sessionId":"session","participationId":"participation","status":"present"}
            record-message-carried {"fromParty":"north","toParty":"south","authorisedBySender":true}
            nominate-candidate {"participationId":"participation","personId":"00000000-0000-0005-0000-000000000001","side":"north"}
            record-invitation-answer {"participationId":"participation","answer":"accepted"}
            record-informed-consent {"participationId":"participation","scope":["participate"],"form":"written","voluntary":true}
            withdraw-consent {"participationId":"participation","scope":["named"]}
            record-role-change {"participationId":"participation","to":"minister"}
            record-participant-left {"participationId":"participation","kind":"completed"}
            ?note-erasure {"participationId":"participation"}
            agree-confidentiality-regime {"regimeId":"regime","kind":"on_record","scope":"case","agreedBy":["north","south"]}
            record-confidential-matter {"matterId":"matter","ownerParty":"%1$s"}
            ?authorise-disclosure {"matterId":"matter","by":"actor/%1$s","to":["south"],"extent":"gist"}
            ?record-follow-up-contact {"participationId":"participation"}
            record-follow-up-missed {"participationId":"participation"}
            record-observation {"dimension":"trust","subject":"society","value":3}
            claim-outcome {"outcomeId":"outcome","who":"both banks","what":"meet again","category":"C1","sign":"positive","contribution":"We asked them"}
            ?review-outcome {"outcomeId":"outcome","verdict":"contested","reviewerClass":"party"}
            report-evaluation {"evaluationId":"evaluation","reportRef":"archive/report"}
            record-management-response {"recommendation":"Meet more often","answer":"accept"}
            record-lesson {"source":"learning_space","statement":"Begin with water","about":"method"}
            """.formatted("00000000-0000-0004-0000-000000000001");

    private RecordExamples() {}

    /** An example; some rest on others. */
    record RecordExample(Command command, boolean restsOnOthers) {}

    /** All examples. */
    static List<RecordExample> all() {
        CommandCatalogue catalogue = new CommandCatalogue(Capabilities.byStream());
        List<RecordExample> examples = new ArrayList<>();
        LINES.lines().forEach(line -> {
            boolean rests = line.startsWith("?");
            int space = line.indexOf(' ');
            CommandEntry entry = catalogue
                    .find(StreamKind.CASE, line.substring(rests ? 1 : 0, space))
                    .orElseThrow();
            ObjectNode data =
                    (ObjectNode) StrictReader.tree(line.substring(space).getBytes(StandardCharsets.UTF_8));
            examples.add(new RecordExample(entry.data().read(data, new LocalId("fresh")), rests));
        });
        return List.copyOf(examples);
    }
}
