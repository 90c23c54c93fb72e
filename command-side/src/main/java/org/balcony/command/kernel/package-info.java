/**
 * What every capability is made of: commands, deciders, refusals, warnings, and the state they decide on.
 *
 * <ol>
 *   <li>{@code decide} and {@code evolve} are pure: time, ids, sender and facts of other streams arrive in the
 *       {@link org.balcony.command.kernel.Context}.
 *   <li>{@code evolve} is total and cannot fail; {@code decide} answers with events or with one refusal.
 *   <li>A command of kind decide may be refused on state; a command of kind record only for reasons of form, identity,
 *       authorisation or protection of people, and is otherwise accepted and flagged.
 * </ol>
 */
@NullMarked
package org.balcony.command.kernel;

import org.jspecify.annotations.NullMarked;
