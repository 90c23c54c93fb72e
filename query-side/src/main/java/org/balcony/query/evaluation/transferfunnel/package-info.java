/**
 * E20, transfer funnel: what became of joint products and of whatever else was passed between the unofficial and the
 * official process.
 *
 * <ol>
 *   <li>A row is one transfer, with the product it passed on; a product that was never passed on has a row of its own.
 *   <li>Drafted, agreed and released count products; conveyed, acknowledged, taken up and in agreement count transfers. A
 *       step counts from the first time it was reached, in the order of happening.
 *   <li>A transfer may begin with being taken up: a person or a channel moves by itself. It counts as taken up and not as
 *       conveyed, and enters no conversion that is taken of what was conveyed.
 *   <li>In agreement is what stands, in part or in full, in the text of an agreement on record.
 *   <li>Dismissed and later taken up: an answer dismissed it, and a take-up that did not certainly come before.
 *   <li>A lag runs from conveying to the first take-up or answer; what began with being taken up has none.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.transferfunnel;

import org.jspecify.annotations.NullMarked;
