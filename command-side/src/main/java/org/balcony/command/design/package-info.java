/**
 * How the process is built: formats, ground rules, criteria and targets (domain text, section 2.6).
 *
 * <ol>
 *   <li>Designs and sets of criteria are counted from 1 without a gap; a number is never given again, even where its entry
 *       is retracted. A design from the second on says why it was changed.
 *   <li>A presence rule of kind quorum names a quorum from 2; no other rule names one.
 *   <li>A ground rule agreed by all names every side in scope: the sides it lists, else the parties expected at its
 *       session, else the principal parties of the conflict. Where none of these is known, it is taken at its word.
 *   <li>A ground rule may replace another; what it replaces no longer holds, in whatever order the two were written down.
 *   <li>A smallest share lies between 0 and 1, a smallest number is whole.
 *   <li>A partner accepts a target by setting it; a target that others set is flagged while anybody but us nominates.
 * </ol>
 *
 * <p>Mediators adopt designs and rules, the lead mediator sets criteria, and with case officers targets. Sessions ask for
 * the design in force, screening for the version of the criteria.
 */
@NullMarked
package org.balcony.command.design;

import org.jspecify.annotations.NullMarked;
