/**
 * Draws the charts that views describe, as SVG that belongs into a page.
 *
 * <ol>
 *   <li>Nobody else knows the drawing library.
 *   <li>The same chart has the same bytes, on every node and on every day.
 *   <li>Colours are those of Okabe and Ito, which readers with every kind of colour vision can tell apart; what a colour
 *       says is written too.
 *   <li>A label that does not fit is shortened or left out, and the picture says how many were left out; the table has
 *       all of them, whole.
 *   <li>A chart that holds nothing is not drawn.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.report.drawing;

import org.jspecify.annotations.NullMarked;
