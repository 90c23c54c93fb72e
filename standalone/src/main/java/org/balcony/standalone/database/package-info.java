/**
 * A PostgreSQL server of our own, started and stopped with the process, whose data outlive it.
 *
 * <ol>
 *   <li>What has been acknowledged is on disk: {@code fsync}, {@code full_page_writes} and {@code synchronous_commit} are
 *       on, and asked for after each start.
 *   <li>It listens on the loopback address only; nobody gets in without a password, from the first moment on.
 *   <li>No process is ever signalled before it has been seen to be a server on this very data directory.
 *   <li>A server that dies is started again on the same port; clients see a gap, never another database.
 *   <li>Nothing is ever deleted but the lock file that a dead server left behind.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.database;

import org.jspecify.annotations.NullMarked;
