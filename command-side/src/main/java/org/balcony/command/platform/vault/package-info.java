/**
 * Keeps the keys under which entrusted text is sealed, apart from the log (domain text, section 6.5).
 *
 * <ol>
 *   <li>Each owner has one key; it is kept wrapped by the installation's master key, which lies in a file outside the database.
 *   <li>Text is sealed before it is hashed and stored; the log and its proofs never see it in clear.
 *   <li>A sealed text is bound to its stream, its event type, its field and its owner: moved elsewhere, it does not open.
 *   <li>What destroys a key erases every text under it.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.vault;

import org.jspecify.annotations.NullMarked;
