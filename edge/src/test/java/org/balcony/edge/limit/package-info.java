@org.jspecify.annotations.NullMarked
package org.balcony.edge.limit;
