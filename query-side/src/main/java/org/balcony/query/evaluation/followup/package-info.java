/**
 * E22, re-entry and follow-up coverage: whether people were reached after they had gone home, and how they fared.
 *
 * <ol>
 *   <li>Contacts fall due as state as of says: one every cadence from the day of planning, void where consent was withdrawn,
 *       missed where nobody reached the person by half a cadence after.
 *   <li>A plan has a row, and each of its due days has one.
 *   <li>Follow-up is part of the design where the plan was not certainly made after the first session and the design that was
 *       adopted last provides for it.
 *   <li>A person's return is the session before the contact, of those the person is on record at; of all sessions where nobody
 *       recorded who was there.
 *   <li>Whoever was erased is left out and counted.
 *   <li>Readers from whom small groups are kept see numbers only as far as none under 5 shows.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.followup;

import org.jspecify.annotations.NullMarked;
