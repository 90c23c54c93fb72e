/** Tests of what vanishes with people, and of the names of the others. */
@NullMarked
package org.balcony.query.platform.visibility.people;

import org.jspecify.annotations.NullMarked;
