/** Reports, read back by other readers. */
@org.jspecify.annotations.NullMarked
package org.balcony.query.platform.report;
