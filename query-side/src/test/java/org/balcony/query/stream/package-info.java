/** Tests of what leaves for other systems, whatever way it takes. */
@NullMarked
package org.balcony.query.stream;

import org.jspecify.annotations.NullMarked;
