/**
 * Identities for trying Balcony out: one client for each role, all with the secret {@code demo}.
 *
 * <ol>
 *   <li>Tokens are ordinary signed tokens; the two sides check them exactly as they check those of a real issuer.
 *   <li>It does not start on an address that others can reach, nor under the profile {@code production}.
 *   <li>It lives in the standalone process only.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.issuer;

import org.jspecify.annotations.NullMarked;
