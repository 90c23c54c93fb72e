/**
 * What views are made of: a reading of a history as of a moment on two clocks, and tables of rows that name their
 * events.
 *
 * <ol>
 *   <li>A view is a pure function of a {@link org.balcony.query.kernel.Reading}; the same function serves the live view
 *       and the view as of any moment.
 *   <li>As of recorded R: what had been stored by R. Corrections, retractions, disputes and evidence follow this clock
 *       only.
 *   <li>As of occurred O: what may have occurred by O; what may have occurred later is marked as uncertain.
 *   <li>Every row names the events it rests on.
 *   <li>A length of time between imprecise dates is a pair of days, least and most.
 *   <li>What happened reads the same in whatever order it was stored: entries are read in the order of happening, and in
 *       that of storing where their dates leave it open. Only states, the flags about steps and what shows the record
 *       itself go by the order of storing (rule N10).
 *   <li>Names of actors are shown as profiled by then; they are words for the reader, not part of what a row rests on.
 * </ol>
 */
@NullMarked
package org.balcony.query.kernel;

import org.jspecify.annotations.NullMarked;
