/**
 * Views on paper: as a table for other programs (CSV) and as a page for people (HTML).
 *
 * <ol>
 *   <li>A report says nothing that the view does not say, and leaves out nothing that a reader needs to judge it: the
 *       moment, what was left out, how it is computed, what it does not say, and the address that gives it again.
 *   <li>The columns follow from the type of the rows, so that they are the same whatever is in them.
 *   <li>A page holds no program and fetches nothing; it can be kept, printed and sent.
 *   <li>Whatever somebody wrote is text: in a page it is escaped, in a table it is never a formula.
 *   <li>The same report has the same bytes.
 * </ol>
 *
 * <p>Formats: {@code docs/formats/reports.md}.
 */
@NullMarked
package org.balcony.query.platform.report;

import org.jspecify.annotations.NullMarked;
