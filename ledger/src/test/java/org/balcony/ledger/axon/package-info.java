@NullMarked
package org.balcony.ledger.axon;

import org.jspecify.annotations.NullMarked;
