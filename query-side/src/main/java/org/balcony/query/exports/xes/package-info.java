/** XES (IEEE 1849): a trace for each case. */
@NullMarked
package org.balcony.query.exports.xes;

import org.jspecify.annotations.NullMarked;
