@NullMarked
package org.balcony.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
