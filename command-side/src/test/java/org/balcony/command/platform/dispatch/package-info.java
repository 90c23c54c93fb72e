/** Tests of dispatch. */
package org.balcony.command.platform.dispatch;
