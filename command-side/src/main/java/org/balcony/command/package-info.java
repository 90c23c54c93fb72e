/**
 * The command side: decides.
 *
 * <ol>
 *   <li>Each capability has a folder, with the same files in each; none of them knows the platform.
 *   <li>{@link org.balcony.command.Capabilities} lists them; nothing else wires them.
 * </ol>
 */
@NullMarked
package org.balcony.command;

import org.jspecify.annotations.NullMarked;
