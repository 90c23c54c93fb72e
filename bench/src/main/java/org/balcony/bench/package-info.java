/**
 * Balcony's speed beside its peers, measured in one run on one database.
 *
 * <ol>
 *   <li>Every figure is a ratio of medians over interleaved rounds; absolute numbers are printed for orientation only.
 *   <li>Every speed comes with a correctness line: how many were lost, reordered or doubled.
 * </ol>
 */
@NullMarked
package org.balcony.bench;

import org.jspecify.annotations.NullMarked;
