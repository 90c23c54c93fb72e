/**
 * L2, flags: what deserves a second look in a case (chapter 4.3 of the domain), each explained and none of them blocking
 * anything.
 *
 * <ol>
 *   <li>Flags are derived anew for every reading from the case's history and its conflict's; none is stored. What is time
 *       driven becomes true when its day comes, without any event, counted to the day asked about.
 *   <li>With imprecise dates a flag is raised only where it is certain: days are counted from the latest a thing can have
 *       happened, and one thing precedes another only where its latest bound lies before the other's earliest.
 *   <li>A period that covers something (a mandate, funding, a role) covers it from its earliest to its latest bound.
 *   <li>States are those of the records that stand, in the order of storing (rule N10); what was annulled is as if never
 *       recorded, except that it can show a gate to have been passed on what no longer holds.
 *   <li>Late recordings, imprecise dates and entries after closing are many in any imported case: each of these codes has
 *       one row a case, which counts them and names them all. Records outside a stage iteration have one row an
 *       iteration, steps that no machine expects one row an entity.
 *   <li>A flag is known by its code and its subject; somebody's taking note of it is an annotation, filled in at one
 *       place, {@link org.balcony.query.flags.Acknowledgements}.
 *   <li>{@code name_in_text_suspected} is not derived here: it needs the names in the identity vault, which no view
 *       knows.
 * </ol>
 */
@NullMarked
package org.balcony.query.flags;

import org.jspecify.annotations.NullMarked;
