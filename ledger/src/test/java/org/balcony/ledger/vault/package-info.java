/** Tests of the vault on a real PostgreSQL. */
@NullMarked
package org.balcony.ledger.vault;

import org.jspecify.annotations.NullMarked;
