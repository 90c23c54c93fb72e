/**
 * Who asked us to act, for what, and on which track (domain text, sections 2.1 and 3.3).
 *
 * <ol>
 *   <li>A mandate has at least one principal; our own organisation where we mandated ourselves.
 *   <li>The declared track is kept as declared; that it does not follow from its profile is worth a flag, never a refusal.
 *   <li>Whoever changes a track that was designated before says why.
 * </ol>
 *
 * <p>Lead mediators and case officers record mandates; lead mediators designate tracks.
 */
@NullMarked
package org.balcony.command.mandate;

import org.jspecify.annotations.NullMarked;
