/**
 * Tables that are built from the log so that many cases can be searched at once.
 *
 * <ol>
 *   <li>Rows, the build's position and the processor's token are written in one transaction. A build takes the events
 *       after its position and no others, without a gap: replayed events change nothing, a missing one stops it.
 *   <li>An event that cannot be projected stops the processor, which tries again; it is never skipped.
 *   <li>A projection has one segment, so that its position says exactly what its readers have; nodes share the work by
 *       projection. Whichever node holds the token works, the others wait.
 *   <li>A rebuild fills tables of its own beside the live ones and switches in one transaction. Readers always read a
 *       live build that was complete when it became live.
 *   <li>The digest of a build at a position is the same however it was built.
 *   <li>A retired build's tables are dropped a minute later, when nobody can be reading them any more.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.projection;

import org.jspecify.annotations.NullMarked;
