/**
 * How the sides describe their paths, so that one document covers whatever runs together.
 *
 * <ol>
 *   <li>A side describes its own paths and knows nothing of the other's.
 *   <li>What all paths share, problems and tokens, is said here once.
 * </ol>
 */
@NullMarked
package org.balcony.events.openapi;

import org.jspecify.annotations.NullMarked;
