/**
 * E13, ripeness line: how ready the parties were to negotiate, as they saw it themselves, and what was done meanwhile.
 *
 * <ol>
 *   <li>A row is one assessment; it holds until the next in the order of happening, or to the day asked about.
 *   <li>What was done belongs to the last assessment made by then: sessions held, messages carried, contacts, joint actions
 *       launched.
 *   <li>The wait from ripe to the first session is counted from the first assessment with the verdict ripe to the first
 *       session held after it.
 *   <li>Perceptions are the parties'; the verdict is the assessor's. Neither is computed from the other.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.ripeness;

import org.jspecify.annotations.NullMarked;
