/** What is written about the house is still true of it. */
@NullMarked
package org.balcony.standalone.papers;

import org.jspecify.annotations.NullMarked;
