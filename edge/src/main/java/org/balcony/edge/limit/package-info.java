/**
 * How much anybody may ask of one node.
 *
 * <ol>
 *   <li>A request without a valid token is counted for its network address, one with a token for its user; none for both.
 *   <li>What takes long (imports, exports, open streams) is limited in how many are under way, not in how much they carry.
 *   <li>What is counted is forgotten when a node ends, and bounded in memory while it runs; nodes do not share it.
 *   <li>Nothing has been done when a request is refused here.
 * </ol>
 */
@NullMarked
package org.balcony.edge.limit;

import org.jspecify.annotations.NullMarked;
