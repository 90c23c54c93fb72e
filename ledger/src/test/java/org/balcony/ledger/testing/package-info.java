/**
 * What tests of this and other modules need to run on a real PostgreSQL.
 *
 * <ol>
 *   <li>One server for each JVM, with {@code fsync} and {@code synchronous_commit} on as in production.
 *   <li>A database of its own for each test class.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.testing;

import org.jspecify.annotations.NullMarked;
