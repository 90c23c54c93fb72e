/** Breaks a rule of the house on purpose; the rules must notice. */
@org.jspecify.annotations.NullMarked
package org.balcony.edge.wrong;
