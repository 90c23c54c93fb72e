/**
 * Both sides in one process.
 *
 * <ol>
 *   <li>What is started is stopped in the opposite order: the web server and the two sides first, the database last.
 *   <li>The command side writes as {@code balcony_command}, the query side as {@code balcony_query}; neither owns a table of
 *       the log. On a database elsewhere both use the role in its address, which owns the tables only where no owner is named.
 *   <li>It listens on the loopback address.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.server;

import org.jspecify.annotations.NullMarked;
