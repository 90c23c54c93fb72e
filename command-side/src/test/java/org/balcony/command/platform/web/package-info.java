/** Tests of the HTTP surface. */
package org.balcony.command.platform.web;
