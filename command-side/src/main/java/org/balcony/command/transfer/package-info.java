/**
 * What moves between the unofficial and the official process, and what is agreed there (domain text, section 2.18).
 *
 * <ol>
 *   <li>Entries with the same agreement id are one agreement, once for each status it reached.
 *   <li>Sources may give different dates; both stay, and the later entry is flagged.
 * </ol>
 *
 * <p>The team and evaluators record agreements.
 */
@NullMarked
package org.balcony.command.transfer;

import org.jspecify.annotations.NullMarked;
