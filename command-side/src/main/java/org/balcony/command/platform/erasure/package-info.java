/**
 * Carries erasures out (domain text, section 6.5).
 *
 * <ol>
 *   <li>What an erasure reaches is counted before it is decided, so that its record says what is done.
 *   <li>The record comes first; then the keys are destroyed; then every case that named the person is told, each once;
 *       then the sender is answered. What a crash in between leaves undone is done at the next start of any node.
 *   <li>What a case is told names the participation under which it knew the person, and no other; nothing in it leads to
 *       the person, to other cases, or to the record of the erasure.
 *   <li>The files of the vault are written anew in the background, until it succeeds; no erasure waits for that.
 *   <li>An erased person has no key any more and gets none: what would be sealed under it is refused. A party that entrusts something after an erasure gets a new key, which is left
 *       alone.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.erasure;

import org.jspecify.annotations.NullMarked;
