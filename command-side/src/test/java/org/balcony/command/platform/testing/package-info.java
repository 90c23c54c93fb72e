/** What the integration tests of the platform start and talk to. */
package org.balcony.command.platform.testing;
