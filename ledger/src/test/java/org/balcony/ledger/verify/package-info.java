@NullMarked
package org.balcony.ledger.verify;

import org.jspecify.annotations.NullMarked;
