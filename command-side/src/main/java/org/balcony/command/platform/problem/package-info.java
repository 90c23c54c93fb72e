/**
 * Refusals as RFC 9457 problem documents.
 *
 * <ol>
 *   <li>Every problem has a constant of an enumeration behind it, and a page at {@code /problems/<constant in kebab case>}.
 *   <li>A problem says what is in the way and what would help; never a stack trace, a class name or an SQL text.
 *   <li>A reader of a problem learns nothing about records beyond what the request itself named.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.problem;

import org.jspecify.annotations.NullMarked;
