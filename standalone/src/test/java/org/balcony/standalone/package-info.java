/** Whole-system stories over HTTP, and what the parts of the standalone process promise. */
@org.jspecify.annotations.NullMarked
package org.balcony.standalone;
