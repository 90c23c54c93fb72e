/**
 * What changed in a view between two moments, and which events explain it.
 *
 * <ol>
 *   <li>Rows are the same row at both moments if they have the same key. A row that only the later moment has was added,
 *       one that only the earlier moment has is gone, and one that reads differently was changed; rows that read alike are
 *       left out.
 *   <li>The rows before, with this difference applied, are the rows after.
 *   <li>Every change is explained by at least one event, or by time: that nothing but the day moved to which open things
 *       are counted.
 *   <li>First the clock moves over the records known at the earlier moment: what changes then is explained by what
 *       happened, or by time. Then the records move: what changes then is explained by what was recorded.
 *   <li>Recorded events explain a row if it rests on them or if they are about what it rests on, directly or through
 *       entries about entries. Where none does, the event is named whose recording brought the row to its final form.
 *   <li>Where the earlier moment knows more than the later, what its events did is undone.
 * </ol>
 */
@NullMarked
package org.balcony.query.difference;

import org.jspecify.annotations.NullMarked;
