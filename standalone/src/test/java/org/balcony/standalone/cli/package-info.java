@org.jspecify.annotations.NullMarked
package org.balcony.standalone.cli;
