/**
 * Seals the texts of events, under keys that are kept by {@link org.balcony.ledger.vault} (domain text, section 6.5).
 *
 * <ol>
 *   <li>Text is sealed before it is hashed and stored; the log and its proofs never see it in clear.
 *   <li>A sealed text is bound to its owner, its stream, its event and its field: moved elsewhere, it does not open.
 *   <li>What destroys a key erases every text under it.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.vault;

import org.jspecify.annotations.NullMarked;
