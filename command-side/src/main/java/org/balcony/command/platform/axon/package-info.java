/**
 * Axon Framework at the edge of the command side.
 *
 * <ol>
 *   <li>A stream of any kind is one Axon aggregate with the composed state of the capabilities of its kind.
 *   <li>A batch is one command message and one unit of work; its events go to the log together or not at all.
 *   <li>States are remembered by version and shared between units of work, since they are immutable; an outdated one
 *       costs a refused append, never a wrong decision.
 *   <li>Facts of other streams are read up to the newest committed event before they are relied on.
 *   <li>Snapshots are caches: without them, or with code that folds otherwise, streams are read from their beginning.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.axon;

import org.jspecify.annotations.NullMarked;
