/**
 * Exports: histories in the forms that process mining, research data sets and other programs read.
 *
 * <ol>
 *   <li>An export is written while it is read: one {@link org.balcony.query.exports.Chronicle} is in memory at a time. What
 *       is remembered beyond it are ids of what several histories share.
 *   <li>Everything comes from {@link org.balcony.query.exports.Streams}, which has asked the door; nothing else is read.
 *   <li>Event logs show what stands, in the order of happening; what was annulled is counted.
 *   <li>The single time that a log format asks for is the first instant an entry may have begun; the date as the source
 *       gives it and what its precision is are beside it.
 *   <li>Entrusted text is not exported, and positions only to readers who see them.
 *   <li>What ends a file is written last and only when everything before it has been: a file that broke off is not closed.
 * </ol>
 *
 * <p>Everybody may ask; each gets what is open to them.
 */
@NullMarked
package org.balcony.query.exports;

import org.jspecify.annotations.NullMarked;
