/**
 * Every command there is, found from the capabilities, and the papers that are generated from that.
 *
 * <ol>
 *   <li>{@link org.balcony.command.Capabilities} is the one place where a capability is entered.
 *   <li>A command is known by its kind of stream and its name in kebab case; two cannot share both.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.catalogue;

import org.jspecify.annotations.NullMarked;
