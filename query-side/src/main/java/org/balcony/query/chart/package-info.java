/**
 * Drawings that go with views, said in days, values and words.
 *
 * <ol>
 *   <li>A view says what to draw and never how; it knows no drawing library.
 *   <li>Every chart says in words what it shows.
 *   <li>A chart shows nothing that the rows and figures of its view do not hold.
 * </ol>
 */
@NullMarked
package org.balcony.query.chart;

import org.jspecify.annotations.NullMarked;
