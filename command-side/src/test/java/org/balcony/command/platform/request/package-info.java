/** Tests of how requests are read and recognised. */
@NullMarked
package org.balcony.command.platform.request;

import org.jspecify.annotations.NullMarked;
