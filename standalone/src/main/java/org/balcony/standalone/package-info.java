/**
 * Both sides, a database and demo identities in one process, and the command line around them.
 *
 * <ol>
 *   <li>Nothing here decides or shows; the two sides do, wired exactly as they are in separate processes.
 *   <li>Whatever is for trying out only (embedded PostgreSQL, demo identities) lives here and nowhere else.
 *   <li>A failure that a user can mend is said in one line; stack traces appear only with {@code --debug}.
 * </ol>
 */
@NullMarked
package org.balcony.standalone;

import org.jspecify.annotations.NullMarked;
