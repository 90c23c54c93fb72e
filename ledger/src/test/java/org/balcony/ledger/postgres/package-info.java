@NullMarked
package org.balcony.ledger.postgres;

import org.jspecify.annotations.NullMarked;
