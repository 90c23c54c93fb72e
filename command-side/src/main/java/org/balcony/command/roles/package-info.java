/**
 * Who does what in a case, and how the work is passed on (domain text, section 2.14).
 *
 * <ol>
 *   <li>Whoever mediates declares interests, or that there are none, when taking the role on.
 *   <li>Nobody mediates and evaluates from outside in overlapping times.
 *   <li>A role may always be laid down, whatever gap it leaves.
 *   <li>A confidential matter passes only to those who hold it already or whom its owner has authorised.
 * </ol>
 *
 * <p>Lead mediators and administrators assign and end roles; lead mediators and case officers record handovers. {@link
 * org.balcony.command.roles.RolesState} says to others who mediates or evaluates from outside.
 */
@NullMarked
package org.balcony.command.roles;

import org.jspecify.annotations.NullMarked;
