/**
 * Events on their way to other systems: what a reader may see, in the order in which it could be seen, numbered for that
 * reader.
 *
 * <ol>
 *   <li>Events pass the read door before they are counted: a reader's sequence is dense from 1 and nothing in what it
 *       receives depends on an event it may not see.
 *   <li>An event that could not be seen when it was recorded comes when something opens it, at the end, as it was recorded.
 *       {@link org.balcony.query.stream.Openings} says where to look; the door says what was opened.
 *   <li>A cursor says how far its reader has come and tells its reader nothing; it opens for the same user in the same roles,
 *       for the same actors and the same filter only.
 *   <li>Readers who see positions get every position in order, with a placeholder for what is withheld, and nothing twice.
 *   <li>Delivery is at least once over HTTP and exactly once into Kafka; an event has the same id everywhere.
 *   <li>Whoever waits for events waits on {@link org.balcony.query.stream.Bell}; nobody polls the database.
 * </ol>
 */
@NullMarked
package org.balcony.query.stream;

import org.jspecify.annotations.NullMarked;
