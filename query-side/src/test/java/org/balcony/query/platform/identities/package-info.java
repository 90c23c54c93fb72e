/** Tests of who may know who somebody is. */
@NullMarked
package org.balcony.query.platform.identities;

import org.jspecify.annotations.NullMarked;
