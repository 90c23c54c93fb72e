/**
 * Who may read what by standing: the table of the domain text (sections 6.1 and 6.2) as far as it depends on roles and kinds of
 * record alone. Both sides read it; neither changes it.
 *
 * <ol>
 *   <li>Every event lies on one {@link org.balcony.events.access.Shelf}; a new event that lies on none does not compile.
 *   <li>A role brings a {@link org.balcony.events.access.Clearance} of its own; roles from outside the organisation bring
 *       none and read by grants alone.
 * </ol>
 */
@NullMarked
package org.balcony.events.access;

import org.jspecify.annotations.NullMarked;
