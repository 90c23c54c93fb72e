/**
 * What was found out, and who was talked to (domain text, section 2.4).
 *
 * <ol>
 *   <li>A finding on feasibility says what the verdict is; a finding on an alternative to agreement says whose it is and
 *       how it compares. Other findings say neither.
 *   <li>Findings may contradict each other; both stay, and the later one is flagged.
 *   <li>Contact with a restricted party is recorded and flagged.
 * </ol>
 *
 * <p>The team and local partners record findings and contacts.
 */
@NullMarked
package org.balcony.command.assessment;

import org.jspecify.annotations.NullMarked;
