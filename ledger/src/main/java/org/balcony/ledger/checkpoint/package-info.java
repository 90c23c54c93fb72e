/**
 * Signed checkpoints: notes (C2SP signed-note) over the size and the root of the log (C2SP tlog-checkpoint).
 *
 * <ol>
 *   <li>A signature covers the text of the note up to and with its last line break, nothing else.
 *   <li>Keys are Ed25519; a key is known by its name and the first four bytes of a hash over name and public key.
 *   <li>Signatures by unknown keys are passed over, such as those of witnesses; a wrong one by a known key spoils the note.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
