/** Flags, told: for every code a history that raises it and one that does not. */
@org.jspecify.annotations.NullMarked
package org.balcony.query.flags;
