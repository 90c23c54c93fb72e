/**
 * Exports over HTTP.
 *
 * <ol>
 *   <li>What an export reads passes the door in {@link org.balcony.query.platform.exports.VisibleStreams}.
 *   <li>An export is read at one position of the log from its first byte to its last, whatever is recorded meanwhile.
 *   <li>What fails before the first byte has left is answered with a problem document; afterwards the connection is cut.
 * </ol>
 *
 * <p>Everybody may ask; each gets what is open to them.
 */
@NullMarked
package org.balcony.query.platform.exports;

import org.jspecify.annotations.NullMarked;
