/** Tests of the platform as a whole. */
package org.balcony.command.platform;
