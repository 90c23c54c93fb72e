/** OCEL 2.0, as JSON and as XML: objects, what becomes of them, and the events that relate to them. */
@NullMarked
package org.balcony.query.exports.ocel;

import org.jspecify.annotations.NullMarked;
