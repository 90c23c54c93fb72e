/** What tests of both sides ask of the edge. */
@org.jspecify.annotations.NullMarked
package org.balcony.edge.testing;
