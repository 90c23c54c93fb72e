/**
 * The dictionary: every event Balcony publishes, in sealed families, and the envelope around them.
 *
 * <ol>
 *   <li>An event names itself in {@link org.balcony.events.EventType}; Java names are never stored or published.
 *   <li>An event holds no name of a private person, no contact data and no secret.
 *   <li>Adding a {@code @Nullable} component keeps the version; anything else is a new version with one step in
 *       {@code versions}.
 * </ol>
 */
@NullMarked
package org.balcony.events;

import org.jspecify.annotations.NullMarked;
