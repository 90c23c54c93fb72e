package org.balcony.command.assessment;

import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.Source;

/** What can be in the way of recording a finding, a judgement or a contact. */
public enum AssessmentRefusal implements Refusal {
    VERDICT_MISSING(Ground.FORM, "A finding on feasibility says what the verdict is."),
    ALTERNATIVE_INCOMPLETE(
            Ground.FORM,
            "A finding on an alternative to agreement names the party and says how its alternative compares with negotiating."),
    FIELD_OF_ANOTHER_KIND(
            Ground.FORM,
            "A verdict belongs to findings on feasibility, a comparison to findings on alternatives to agreement."),
    NO_PARTY_ASSESSED(Ground.FORM, "Ripeness is judged for at least one party, as that party perceives it."),
    NO_TARGET(Ground.FORM, "Convening power is assessed for at least one target: whom it is to bring to the process."),
    INFLUENCE_NOT_STATED(
            Ground.FORM,
            "State the influence on each target, as unknown if need be; access is not influence and never stands for it."),
    FEWER_THAN_TWO_PARTIES(Ground.FORM, "A balance of power compares at least two different parties."),
    NO_HARM_CONSIDERED(
            Ground.FORM, "List the harm that was considered, or say outright that harm was looked for and none found."),
    NONE_FOUND_BESIDE_HARM(
            Ground.FORM, "The review says that no harm was found and lists harm; leave one of them out."),
    COUNTERPART_NOT_CLEAR(Ground.FORM, "A contact is with one actor or with one person; name exactly one of the two."),
    ENTRUSTED_MATTER_IN_CONTACT(
            Ground.FORM,
            "What a party entrusts to us is kept with record-confidential-matter; log the contact without it and without the party's compartment."),
    CONTACT_WITH_ERASED_PERSON(
            Ground.STATE,
            "This person's data were erased; nothing that leads back to the person is recorded from then on."),
    UNKNOWN_CONTACT(Ground.STATE, "This case has no entry with that id; look it up in its history.");

    private final Ground ground;
    private final String explanation;

    AssessmentRefusal(Ground ground, String explanation) {
        this.ground = ground;
        this.explanation = explanation;
    }

    @Override
    public Source source() {
        return this == CONTACT_WITH_ERASED_PERSON ? Source.PEOPLE : Source.WORK;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
