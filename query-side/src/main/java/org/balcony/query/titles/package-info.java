/**
 * What happened, in a line a colleague would understand, and what it is about.
 *
 * <ol>
 *   <li>{@link org.balcony.query.titles.Titles} and {@link org.balcony.query.titles.Subjects} have an opinion on every event;
 *       each family has a class of its own.
 *   <li>A line never shows what was entrusted, and never a name.
 * </ol>
 */
@NullMarked
package org.balcony.query.titles;

import org.jspecify.annotations.NullMarked;
