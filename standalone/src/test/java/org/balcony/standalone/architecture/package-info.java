/** The rules of the house, and for each a fixture that breaks it. */
@org.jspecify.annotations.NullMarked
package org.balcony.standalone.architecture;
