/**
 * Notes who reads protected records, before they read them.
 *
 * <ol>
 *   <li>{@link org.balcony.query.platform.access.NotingDoor} stands around the door: whatever protected record it lets pass is
 *       kept in the {@link org.balcony.query.platform.access.Noted} of the answer in the making. A protected record that is
 *       asked for where nothing is noted is refused.
 *   <li>{@link org.balcony.query.platform.access.NotingFilter} holds back every byte of an answer until what it rests on lies
 *       in the access log. Where that cannot be written nothing leaves.
 *   <li>What leaves on other ways than as an answer to a request (streams, Kafka) is read within {@link
 *       org.balcony.query.platform.access.Accesses#noting}.
 *   <li>{@link org.balcony.query.platform.access.AccessLog} is a log like that of the events, in schema {@code access_log}, with
 *       tree, checkpoints and proofs of its own; readers that wait at the same time share one commit.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.access;

import org.jspecify.annotations.NullMarked;
