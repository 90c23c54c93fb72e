/** Exports are read back by readers of their own, against schemas written from the standards. */
@NullMarked
package org.balcony.query.exports;

import org.jspecify.annotations.NullMarked;
