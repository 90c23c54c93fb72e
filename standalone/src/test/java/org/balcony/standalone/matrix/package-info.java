/**
 * The table of who sees what, held against every path there is.
 *
 * <ol>
 *   <li>The table stands in {@code who-sees-what.txt}, apart from the code it is to catch.
 *   <li>Every record of a case that has all kinds carries marks of its own; a mark of what is withheld must not occur in any
 *       byte of any answer.
 *   <li>A mark of what is shown must occur, so that no cell of the table can pass by showing nothing.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.matrix;

import org.jspecify.annotations.NullMarked;
