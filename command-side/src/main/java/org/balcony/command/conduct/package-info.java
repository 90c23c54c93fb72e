/**
 * What takes place: sessions, who was there, and messages carried between those who do not meet (domain text, sections
 * 2.8, 3.2 and 6.6).
 *
 * <ol>
 *   <li>A session is planned and brought together only while the case is active; what took place may be written down in
 *       every status.
 *   <li>A session opens only if its presence rule is met or was waived by a decision, a confidentiality regime is in force
 *       for it, and everybody admitted has live consent.
 *   <li>A session written down from the room was opened before; one written down afterwards needs nothing before it.
 *   <li>Where the regime forbids attribution, no record says who said what.
 *   <li>A message whose content is a confidential matter goes only where its owner authorised it to go.
 *   <li>The counts of a session are frozen with it; entries of attendance may differ, and then it is said.
 * </ol>
 *
 * <p>The team plans; mediators open and carry messages; mediators, case officers and local partners write down what took
 * place. Closing a case, ending a mandate and follow-up ask which sessions are open or planned.
 */
@NullMarked
package org.balcony.command.conduct;

import org.jspecify.annotations.NullMarked;
