/**
 * The only place of the command side that knows Axon, Spring, PostgreSQL and HTTP.
 *
 * <ol>
 *   <li>A capability is entered in one list; commands, URLs, imports, documentation and schemas follow from it.
 *   <li>Capabilities never see anything from here.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform;

import org.jspecify.annotations.NullMarked;
