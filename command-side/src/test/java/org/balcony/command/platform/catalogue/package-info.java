/** Tests of the catalogue. */
package org.balcony.command.platform.catalogue;
