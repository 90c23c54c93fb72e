/** Tests of imports. */
package org.balcony.command.platform.imports;
