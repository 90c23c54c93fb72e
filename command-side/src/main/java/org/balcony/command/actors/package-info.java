/**
 * Organisations and groups with a part in a conflict (domain text, section 2.20).
 *
 * <ol>
 *   <li>An actor is an organisation or group, never a private person.
 *   <li>A later profile replaces the earlier one; only the name and the code stay where a later profile is silent.
 *   <li>The key of what an actor entrusted is destroyed when the actor demands it; the entry says what was done.
 *   <li>An actor code is the actor's own for ever.
 * </ol>
 *
 * <p>The team and coordination partners profile actors; the records steward destroys keys.
 */
@NullMarked
package org.balcony.command.actors;

import org.jspecify.annotations.NullMarked;
