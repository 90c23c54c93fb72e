/**
 * The one door every read passes.
 *
 * <ol>
 *   <li>Whatever shows an event, a row, a count or a proof to somebody asks {@link
 *       org.balcony.query.platform.visibility.ReadDoor} first.
 *   <li>Positions and stream versions are for auditors and administrators, who see a placeholder wherever something is
 *       withheld; to all others gaps would betray it.
 *   <li>Whole events leave through {@code seen}, {@code beside} and {@code shown} only, so that whoever stands around the door
 *       sees all that leaves. What is kept behind it is told of when it is given out again ({@code shownAgain}).
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.visibility;

import org.jspecify.annotations.NullMarked;
