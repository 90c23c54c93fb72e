/**
 * The catalogue of views, from which the list over HTTP and the page {@code docs/views.md} are made.
 *
 * <ol>
 *   <li>A view that is not in the catalogue cannot be asked for.
 * </ol>
 */
@NullMarked
package org.balcony.query.catalogue;

import org.jspecify.annotations.NullMarked;
