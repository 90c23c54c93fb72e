/**
 * The values that events and commands are made of.
 *
 * <ol>
 *   <li>A value checks in its constructor what it is, and refuses anything else with {@link IllegalArgumentException}.
 *   <li>A value with one component is written as that component, without an object around it.
 *   <li>An enumeration is written as the snake-case word of the glossary: its constant in lower case, unless a
 *       {@code @JsonProperty} on the constant says otherwise.
 * </ol>
 */
@NullMarked
package org.balcony.events.value;

import org.jspecify.annotations.NullMarked;
