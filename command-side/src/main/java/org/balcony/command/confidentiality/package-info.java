/**
 * What was entrusted, under which rule, and who may be told (domain text, sections 2.16 and 6).
 *
 * <ol>
 *   <li>A regime is agreed by every side in its scope. The regime a session names comes first, then that of the session,
 *       of its strand, of the case; where several hold for one scope, the strictest does.
 *   <li>A regime that another supersedes gives way to it; one that has reached its sunset holds no longer.
 *   <li>A confidential matter lies in its owner's compartment; only the owner says who may be told, and how much.
 *   <li>What is told stays within the authorisation of each matter, the entitlement that goes with paying, and the
 *       clearance for each record covered. Paying never buys substance.
 * </ol>
 *
 * <p>Mediators agree regimes, record matters and authorisations; the team shares information. Conduct asks for the regime
 * of a session and whether a message may carry a matter; handovers, lessons and statements ask likewise.
 */
@NullMarked
package org.balcony.command.confidentiality;

import org.jspecify.annotations.NullMarked;
