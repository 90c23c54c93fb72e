@NullMarked
package org.balcony.ledger.merkle;

import org.jspecify.annotations.NullMarked;
