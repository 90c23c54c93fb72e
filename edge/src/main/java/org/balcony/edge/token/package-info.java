/**
 * Whose tokens are believed.
 *
 * <ol>
 *   <li>A token is believed if the issuer's published key signed it with an asymmetric algorithm, it names the key, the issuer
 *       and the audience are the configured ones, and it is within its time, which must end.
 *   <li>Otherwise the answer is 401, the same for every cause; a token that nobody can check now is 503.
 *   <li>A token comes in one Authorization header and nowhere else.
 * </ol>
 */
@NullMarked
package org.balcony.edge.token;

import org.jspecify.annotations.NullMarked;
