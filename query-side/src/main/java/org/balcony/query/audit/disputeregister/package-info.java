/**
 * A9, the dispute register: where accounts differ.
 *
 * <ol>
 *   <li>One row for each dispute, and one for each two records whose dates cannot both be right.
 *   <li>A dispute is open until its target is corrected or annulled after it, or it is taken back by its recorder. It is never
 *       deleted: a dispute taken back keeps its row.
 *   <li>Resolved says what was done with the record, not that the disputant agrees. A record that was corrected or annulled
 *       while the dispute stands still shows as contested elsewhere.
 *   <li>Disputes follow the recorded clock only; one about something that had not happened by the day asked about is left out. Of two records
 *       whose dates cannot both be right, the one stored later is called in question.
 *   <li>A conflict's register holds its own disputes and those of its cases.
 * </ol>
 */
@NullMarked
package org.balcony.query.audit.disputeregister;

import org.jspecify.annotations.NullMarked;
