/**
 * E23, joint actions: what the sides began to do together, how long it lived and how it ended.
 *
 * <ol>
 *   <li>An action lives from its launch to its end; an open one to the day asked about, and is marked.
 *   <li>Sustained means that it goes on independently; the share is taken of the actions that ended.
 *   <li>An incident touches an action where it may have happened while the action lived, and those affected are not known
 *       to come from other sides only. Touching is a meeting in time and side, not a cause.
 *   <li>A reader without small cells sees no incidents here; they are told as totals elsewhere.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.jointactions;

import org.jspecify.annotations.NullMarked;
