/**
 * Events to bytes and back.
 *
 * <ol>
 *   <li>Bytes are JSON in RFC 8785 canonical form, so that the same event has the same bytes and the same hash.
 *   <li>Reading is strict: unknown properties, trailing tokens, duplicate keys, coercions, and missing components
 *       that are not {@code @Nullable} are refused. A missing list is an empty one.
 *   <li>What others wrote is read through {@link org.balcony.events.codec.StrictReader}, which names the path and the reason of
 *       what it refuses; stored bytes through {@link org.balcony.events.codec.EventCodec}, which never skips one in silence.
 *   <li>Schemas are generated from the records and committed; the committed ones are what is published.
 * </ol>
 */
@NullMarked
package org.balcony.events.codec;

import org.jspecify.annotations.NullMarked;
