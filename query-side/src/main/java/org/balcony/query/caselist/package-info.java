/**
 * The case list: every case a reader may know of, in a line.
 *
 * <ol>
 *   <li>A line is a pure function of the case's history and of the conflict's; the table holds the lines of a reader who
 *       sees every record, and serves only such readers.
 *   <li>For every other reader, and as of any moment, the table only says which cases there are; their lines are computed
 *       from what the reader may see.
 *   <li>A case whose registration the reader may not see does not exist for that reader.
 * </ol>
 */
@NullMarked
package org.balcony.query.caselist;

import org.jspecify.annotations.NullMarked;
