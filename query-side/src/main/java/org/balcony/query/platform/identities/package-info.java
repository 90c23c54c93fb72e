/**
 * Shows who somebody is, to the few who may know.
 *
 * <ol>
 *   <li>Who may see the registration of a person whole, which lies in the identity compartment, may ask who it is.
 *   <li>Of a person under a lockdown only a safety officer may ask, to protect the person; of who was erased nothing is
 *       kept.
 *   <li>Whoever asks says what for; the reading is entered in the access log before anything is answered.
 *   <li>Nothing is cached on the way, and nothing of it is logged.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.identities;

import org.jspecify.annotations.NullMarked;
