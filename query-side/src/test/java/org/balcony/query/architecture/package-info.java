/** The rules of the house that the compiler cannot keep, each shown to reject something wrong. */
package org.balcony.query.architecture;
