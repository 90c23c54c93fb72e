/**
 * The ledger on PostgreSQL: schema, writer, reads, evidence.
 *
 * <ol>
 *   <li>Whatever waits is written together: one statement, one commit, for all callers that stand in the queue.
 *   <li>The single row of {@code head} is the fence between processes: who has updated it appends, everybody else waits or
 *       begins again from what the database holds.
 *   <li>A refusal is only given when memory and database agree about the size of the log.
 *   <li>What is not answered is not promised: a unit whose commit was not confirmed is looked up before it is written again.
 * </ol>
 *
 * <p>Applications use {@link org.balcony.ledger.postgres.DatabaseSettings}, {@link org.balcony.ledger.postgres.LedgerSchema}, {@link org.balcony.ledger.postgres.LogSchema},
 * {@link org.balcony.ledger.postgres.Migration}, {@link org.balcony.ledger.postgres.PostgresLedger} and {@link
 * org.balcony.ledger.postgres.PostgresLogProofs}; everything else is private to the package.
 */
@NullMarked
package org.balcony.ledger.postgres;

import org.jspecify.annotations.NullMarked;
