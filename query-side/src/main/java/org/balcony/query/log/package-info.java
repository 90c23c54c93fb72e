/**
 * The evidence side of the log over HTTP: checkpoints, tiles, leaves and proofs.
 *
 * <ol>
 *   <li>Only readers who see positions may read here: sizes, leaves and proofs tell what others must not know.
 *   <li>The verifier key is for every authenticated reader: whoever is shown a checkpoint can check it.
 *   <li>Formats are those of C2SP (tlog-checkpoint, tlog-tiles) and RFC 6962; nothing of them is invented here.
 * </ol>
 */
@NullMarked
package org.balcony.query.log;

import org.jspecify.annotations.NullMarked;
