/**
 * What was found out and judged of the conflict, and who was talked to (domain text, section 2.4).
 *
 * <ol>
 *   <li>A finding on feasibility says what the verdict is; a finding on an alternative to agreement says whose it is and
 *       how it compares. Other findings say neither.
 *   <li>Findings may contradict each other; both stay, and the later one is flagged.
 *   <li>Ripeness is judged for at least one party. A conflict called ripe while a principal party sees no stalemate or no
 *       way out is flagged; where that is unclear, it is not seen.
 *   <li>An assessment of convening power states influence for each target; it may be unknown, and is never taken from
 *       access. The latest verdict about a target counts, whosever power was assessed.
 *   <li>Power is compared between two parties or more. The imbalance is the difference of the means over the dimensions
 *       that are known; from 2.0 on, a party for which nothing is under way and nothing was proposed within 90 days is
 *       flagged.
 *   <li>A review of conflict sensitivity lists harm, or says that none was found; going ahead with grave and likely harm
 *       that nothing mitigates is flagged.
 *   <li>A contact is with one actor or one person. What a party entrusts to us is no contact entry: it has a command of
 *       its own. A person whose data were erased is left out of the record from then on.
 *   <li>Contact with a restricted party is recorded and flagged.
 *   <li>Observed influence names contacts by entries that this case has.
 * </ol>
 *
 * <p>The team and local partners record findings and contacts, mediators assess, safety officers review conflict
 * sensitivity, evaluators compare power and observe influence. Other capabilities ask {@link
 * org.balcony.command.assessment.AssessmentState}.
 */
@NullMarked
package org.balcony.command.assessment;

import org.jspecify.annotations.NullMarked;
