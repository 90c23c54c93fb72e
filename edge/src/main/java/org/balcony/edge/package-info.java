/**
 * What every HTTP answer of either side goes past, once in each process.
 *
 * <ol>
 *   <li>It knows neither records nor the log; who may see what is decided behind it.
 *   <li>A side says which of its addresses are more than ordinary requests with {@link org.balcony.edge.limit.Traffic}.
 *   <li>What it refuses is a problem document of {@link org.balcony.edge.answer.EdgeProblem}, and nothing has changed.
 *   <li>Where both sides run in one process they share it: a request is counted once.
 * </ol>
 */
@NullMarked
package org.balcony.edge;

import org.jspecify.annotations.NullMarked;
