/** What auditors ask: why something was decided, who was told, who was entitled, whether anything was altered. */
@NullMarked
package org.balcony.query.audit;

import org.jspecify.annotations.NullMarked;
