/**
 * F1 to F3, the pages of updates: what those who pay are told of a case (domain text, section 6.2).
 *
 * <ol>
 *   <li>Three pages, one for each entitlement; each says what the one before says, and more.
 *   <li>A page is written from the complete record and names no event; it reads the same for funders and for whoever
 *       previews it, but for the reader's own arrangements, statement and releases.
 *   <li>Never on a page: names, sides and their positions, dates finer than the entitlement, places, reasons for absence,
 *       meetings with one side, assessments, and anything restricted or in a compartment other than funding.
 *   <li>Numbers of people grow only by bundles of which each count may be shown by itself ({@link
 *       org.balcony.query.facts.CountedSessions}).
 *   <li>Who may read a page is decided elsewhere, from {@link org.balcony.query.facts.ReportingRights}.
 * </ol>
 */
@NullMarked
package org.balcony.query.updates;

import org.jspecify.annotations.NullMarked;
