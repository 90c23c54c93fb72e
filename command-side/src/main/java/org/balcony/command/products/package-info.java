/**
 * What the sides make and do together (domain text, sections 2.12 and 3.2).
 *
 * <ol>
 *   <li>A product is joint when at least two sides agreed on its text. Every agreement on a changed text is a new version;
 *       a number in a series belongs to one product of its kind.
 *   <li>A text is shown to nobody before a release, and to no more people than every side that agreed on it authorised.
 *       A new text is released anew.
 *   <li>The audience of a text only widens: named readers, coordination circle, public.
 *   <li>It bears the names of persons only where each of them consented and no regime forbids it.
 *   <li>What was taken back is not released again; what was public cannot be recalled.
 * </ol>
 *
 * <p>The team records products; evaluators record joint actions too; lead mediators release.
 */
@NullMarked
package org.balcony.command.products;

import org.jspecify.annotations.NullMarked;
