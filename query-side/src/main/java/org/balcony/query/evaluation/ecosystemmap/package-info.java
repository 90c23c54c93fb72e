/**
 * E15, ecosystem map and linkages: who works for peace in a conflict, at which level and on which track, who is linked with
 * whom, and what the map does not show.
 *
 * <ol>
 *   <li>Initiatives are as last mapped. A track is derived from the profile by the scheme of third party and participants
 *       (section 3.3 of the domain); a declared track stays where it was declared.
 *   <li>A link is an initiative that engages a party, an arrangement among third parties, a consultation, or something
 *       conveyed between the unofficial and the official process. It is vertical between levels of society, horizontal on
 *       one level, and neither where a level is not known.
 *   <li>A party's level is elite for states, armed groups, political parties, institutions and bodies of politics, the
 *       military, the civil service and the judiciary; grassroots for communities and indigenous nations; middle for other
 *       bodies of society.
 *   <li>A link from above stands alone if no horizontal link touches its lower end.
 *   <li>The local share is the local owners of initiatives over all owners, each counted once. Who is local, {@link org.balcony.query.facts.LocalActors}
 *       says.
 *   <li>A blind spot is a level, a sector or a kind of effort of which the map shows nothing.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.ecosystemmap;

import org.jspecify.annotations.NullMarked;
