/**
 * A6, the access log: who read which restricted or compartmented record, when, and for what purpose.
 *
 * <ol>
 *   <li>An {@link org.balcony.query.accesslog.Access} is one answer to one reader, and names the protected records it was
 *       computed from: those of level restricted, and those in any compartment.
 *   <li>It holds ids, labels and addresses, never what a record says and never a name.
 *   <li>Records are named one by one up to a limit; beyond it how many there were is said for each stream, and a digest over all
 *       ids binds them. Asking again as of the entry's position shows which they were.
 *   <li>The log itself is kept by {@link org.balcony.query.platform.access}; it is published nowhere and offered to no
 *       integrator.
 * </ol>
 */
@NullMarked
package org.balcony.query.accesslog;

import org.jspecify.annotations.NullMarked;
