/**
 * The query side: shows what the log says. Every view is a pure function of a history, and every read passes one door.
 *
 * <ol>
 *   <li>A view folder holds the same files: its rows ({@code …Row}), its pure function ({@code …View}) and its entry in
 *       the catalogue; it knows no framework, no database and no clock.
 *   <li>Only {@code platform} knows Spring, Axon, PostgreSQL and HTTP.
 *   <li>Nothing here decides anything: the command side is not on the class path.
 * </ol>
 */
@NullMarked
package org.balcony.query;

import org.jspecify.annotations.NullMarked;
