/**
 * The one door every read passes.
 *
 * <ol>
 *   <li>Whatever shows an event, a row, a count or a proof to somebody asks {@link
 *       org.balcony.query.platform.visibility.ReadDoor} first.
 *   <li>Only readers who see everything see positions and stream versions: gaps would betray what is withheld.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.visibility;

import org.jspecify.annotations.NullMarked;
