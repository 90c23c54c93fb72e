/**
 * The case list: every case a reader may know of, in a line.
 *
 * <ol>
 *   <li>A line is a pure function of the case's history and of the conflict's; the table holds the lines of a reader who
 *       sees every record, and serves, line by line, only who sees all that the line was computed from.
 *   <li>For every other reader, and as of any moment, the table only says which cases there are; their lines are computed
 *       from what the reader may see.
 *   <li>Who has a case in scope and sees nothing of it reads its card. A case out of scope does not exist for the reader.
 * </ol>
 */
@NullMarked
package org.balcony.query.caselist;

import org.jspecify.annotations.NullMarked;
