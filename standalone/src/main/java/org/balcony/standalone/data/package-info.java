/**
 * The data directory: where a standalone Balcony keeps what must survive it.
 *
 * <ol>
 *   <li>One running process per directory; a second one is refused before it touches anything.
 *   <li>Keys and passwords are readable by the owner of the directory only.
 *   <li>{@code postgres/} the database, {@code keys/} keys and passwords, {@code server.json} where the running process
 *       listens, {@code runtime/} unpacked programs that may be deleted at any time.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.data;

import org.jspecify.annotations.NullMarked;
