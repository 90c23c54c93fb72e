/**
 * Puts the query side together.
 *
 * <ol>
 *   <li>{@link org.balcony.query.platform.spring.QuerySideConfiguration} is all an application imports; it needs a
 *       {@code DataSource} and a {@code Ledger}.
 *   <li>Every path under {@code /api} that no other chain takes wants a bearer token of the configured issuer.
 *   <li>{@link org.balcony.query.platform.spring.QuerySideApplication} runs the query side alone.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.spring;

import org.jspecify.annotations.NullMarked;
