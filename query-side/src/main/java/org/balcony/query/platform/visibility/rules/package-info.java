/**
 * Who may see what, as pure functions: histories are folded into grants and facts, and a judgement says of an event how much
 * a reader sees of it at a moment (domain text, chapter 6). Nothing here reads, waits or asks a clock.
 *
 * <ol>
 *   <li>A record is seen where its shelf is open to the role ({@link
 *       org.balcony.query.platform.visibility.rules.TableOfSight}) and one cell of the reader covers its current label, both in
 *       scope and in time. Cells never add up.
 *   <li>What protects is folded from everything that was ever recorded; what opens, from what stands.
 *   <li>What cannot be decided is not shown.
 *   <li>An auditor in scope sees at least the act; nobody else sees acts but those whom the owner of a matter told that it exists.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.visibility.rules;

import org.jspecify.annotations.NullMarked;
