/**
 * What all answers over HTTP have in common: who reads, how a problem is said, how an answer is written.
 *
 * <ol>
 *   <li>Every error is a problem document (RFC 9457) with a documented {@code type}; none holds a stack trace, a query
 *       or the text of a record.
 *   <li>What the reader may not see and what does not exist are answered alike.
 *   <li>Only objects that say they are an {@link org.balcony.query.platform.web.Answer} are written as JSON, by the
 *       same mapper everywhere.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.web;

import org.jspecify.annotations.NullMarked;
