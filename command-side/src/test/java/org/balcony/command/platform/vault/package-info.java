/** Tests of the vault on a real PostgreSQL. */
package org.balcony.command.platform.vault;
