/** Tests of the wiring. */
package org.balcony.command.platform.spring;
