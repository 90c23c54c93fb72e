/** Raw events of many histories, one a line. */
@NullMarked
package org.balcony.query.exports.history;

import org.jspecify.annotations.NullMarked;
