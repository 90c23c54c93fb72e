/**
 * A2, the decision dossier: why something was decided, on what knowledge, and what came of it.
 *
 * <ol>
 *   <li>One row for each decision: procedural decisions, designs and strategies adopted, goals revised, persons not chosen or
 *       removed, disclosures allowed and made, products released, records put under another label, and what became of the
 *       case itself. A waived rule is a decision of its own.
 *   <li>A decision taken back or replaced keeps its row and says by what; an annulled record has none.
 *   <li>What was known then is not copied: the row links to the state and the timeline as of the instant before the decision
 *       was recorded and the decision's own time.
 *   <li>Effects are those recorded as reactions to this decision; surprise = observed − anticipated, for parties for which
 *       both are on record.
 *   <li>Who was absent is taken from invitations declined by then; nothing is read into silence.
 * </ol>
 */
@NullMarked
package org.balcony.query.audit.decisiondossier;

import org.jspecify.annotations.NullMarked;
