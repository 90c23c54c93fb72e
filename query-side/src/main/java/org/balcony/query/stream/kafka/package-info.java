/**
 * Events into Kafka, exactly once.
 *
 * <ol>
 *   <li>Events and the progress made with them are written in one Kafka transaction; progress is read back from Kafka,
 *       never from memory, whenever a publisher begins. A crash at any point loses nothing and repeats nothing that a
 *       {@code read_committed} consumer sees.
 *   <li>One node publishes: the one that holds a PostgreSQL advisory lock. A publisher that has lost its lock without
 *       noticing is fenced by its successor through the transactional id.
 *   <li>A transaction is made only of events the configured reader may see; nothing is written because of others.
 *   <li>Kafka being away is retried for ever and blocks nothing else; health says so.
 * </ol>
 */
@NullMarked
package org.balcony.query.stream.kafka;

import org.jspecify.annotations.NullMarked;
