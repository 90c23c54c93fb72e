/**
 * From a request to its outcome: commands are decided in batches and appended once.
 *
 * <ol>
 *   <li>A command id is appended once; whoever sends it again gets the first receipt, or a refusal if it asks something
 *       else.
 *   <li>A command is decided on the state its event is appended to, or it is decided again.
 *   <li>Commands of a batch are decided in order, each on what the ones before it have left. A refused one leaves
 *       nothing. If the log refuses the batch, each command of it is run by itself.
 *   <li>What a refusal or flag tells its sender goes past {@link Candour}: nothing that a view withholds.
 *   <li>An outcome is given only when what was accepted is durable.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.dispatch;

import org.jspecify.annotations.NullMarked;
