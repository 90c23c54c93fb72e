/** Deliberately wrong code that the architecture rules must reject. */
package org.balcony.command.wrong;
