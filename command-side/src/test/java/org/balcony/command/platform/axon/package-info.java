/** Tests of the states of streams. */
package org.balcony.command.platform.axon;
