/**
 * An append-only, totally ordered, verifiable event log on PostgreSQL. It knows nothing of what the events mean.
 *
 * <ol>
 *   <li>Positions are dense, 1, 2, 3 …, in commit order: whoever has position n has everything up to n.
 *   <li>Versions of a stream are dense from 1.
 *   <li>The time of recording never decreases along positions.
 *   <li>A command id is appended once; the same id again answers with the first receipt.
 *   <li>Each event is a leaf of an RFC 6962 Merkle tree that grows in the same transaction.
 *   <li>Nothing is ever changed or removed: the database refuses it to the running role.
 * </ol>
 */
@NullMarked
package org.balcony.ledger;

import org.jspecify.annotations.NullMarked;
