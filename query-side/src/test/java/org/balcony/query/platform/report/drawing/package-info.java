/** Drawings, read back as XML. */
@org.jspecify.annotations.NullMarked
package org.balcony.query.platform.report.drawing;
