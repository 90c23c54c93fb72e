/**
 * A1, the audit trail: who did what, when, why and on what ground.
 *
 * <ol>
 *   <li>One row per event, as it was recorded; a correction never changes a row, it has its own.
 *   <li>It leaves nothing out: retracted entries stay, marked, with what annulled them.
 *   <li>Positions and versions are for readers who see them.
 *   <li>Across cases, tables say only where acts lie; each row is asked at the door.
 *   <li>Of what is entrusted, auditors read the act, in one case as across cases.
 * </ol>
 */
@NullMarked
package org.balcony.query.audittrail;

import org.jspecify.annotations.NullMarked;
