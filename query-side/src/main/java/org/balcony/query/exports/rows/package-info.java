/** Tables in the layouts of research data sets: one row per agreement, one row per effort. */
@NullMarked
package org.balcony.query.exports.rows;

import org.jspecify.annotations.NullMarked;
