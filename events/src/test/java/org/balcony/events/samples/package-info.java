/**
 * Realistic samples shared by the tests of all modules: the same case, the same people, the same Tuesday.
 *
 * <ol>
 *   <li>The case is PONT-24, a river dialogue in a conflict that never was; nothing in it is about a real person.
 *   <li>Every event of the catalogue has one sample.
 * </ol>
 */
@NullMarked
package org.balcony.events.samples;

import org.jspecify.annotations.NullMarked;
