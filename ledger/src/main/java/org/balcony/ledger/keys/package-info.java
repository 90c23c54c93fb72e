/**
 * Secrets that lie in files.
 *
 * <ol>
 *   <li>A secret is made once, whole, and readable by its owner only.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.keys;

import org.jspecify.annotations.NullMarked;
