/** Histories to look at, and a node to ask: shared by the tests of the query side. */
package org.balcony.query.testing;
