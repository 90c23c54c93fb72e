/**
 * Events over HTTP: pulled page by page, or pushed as server-sent events; and the document that describes the streams.
 *
 * <ol>
 *   <li>Every event is a CloudEvent 1.0 in structured JSON; {@code sequence} is the reader's own.
 *   <li>Nobody who waits holds a platform thread, and nobody who reads slowly makes the server hold more than a page.
 *   <li>A stream closes when the token that opened it expires.
 * </ol>
 */
@NullMarked
package org.balcony.query.stream.http;

import org.jspecify.annotations.NullMarked;
