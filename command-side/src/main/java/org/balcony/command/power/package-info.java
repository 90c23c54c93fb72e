/**
 * The mediator's procedural power and what it costs, and what is done about imbalances of power (domain text, sections
 * 2.9 and 2.10).
 *
 * <ol>
 *   <li>Each use of procedural power is a decision with a rationale, taken by somebody who mediates. It is in force until
 *       it is reversed or replaced; only a decision in force can be.
 *   <li>A waiver of the presence rule holds for the session it names; one that names none holds for every session while
 *       it is in force.
 *   <li>Reactions attach to a decision in every state and at any time. Whoever judges their effect says on what basis.
 *   <li>A measure is proposed, then started with an approver or not pursued; one that was started is completed or
 *       discontinued. The first end on record ends it, whatever came before; a second one changes nothing. Both are
 *       flagged where they were not to be expected.
 *   <li>Reviews of a measure's effect stand side by side, the latest of each class of reviewer.
 *   <li>Force and punishment (military threats, sanctions) are hard leverage; conditions, incentives and words are not:
 *       they leave the choice with whom they address.
 *   <li>Local ids are chosen by senders, so a record may name what is not on record yet and is flagged. Event ids are
 *       given by us, so an unknown one is a mistake and refused.
 * </ol>
 *
 * <p>Mediators decide on procedure; the team proposes and ends measures, a lead mediator starts them; evaluators review
 * measures and record reactions. Other capabilities ask {@link org.balcony.command.power.PowerState} for waivers,
 * decisions and measures.
 */
@NullMarked
package org.balcony.command.power;

import org.jspecify.annotations.NullMarked;
