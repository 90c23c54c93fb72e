/**
 * Keeps the keys under which texts are sealed, apart from the log: the natural companion of a log that forgets nothing. It
 * knows nothing of what the texts say; owners of keys are names.
 *
 * <ol>
 *   <li>Each owner has one key, which is a set: the newest member seals, all members open. It is kept wrapped by the
 *       installation's master key, which lies in a file or a key service outside the database.
 *   <li>A sealed text is bound to its owner and to the place it was sealed for: moved elsewhere, it does not open.
 *   <li>Destroying a key erases every text under it, and what else is kept of its owner, in one transaction.
 *   <li>A node that does not hear of it uses a destroyed key no longer than a second.
 *   <li>An owner whose key was destroyed for good gets no other: what stays is a hash of the name and when it was.
 *   <li>Reading makes no key: only who may write keys brings them into being.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.vault;

import org.jspecify.annotations.NullMarked;
