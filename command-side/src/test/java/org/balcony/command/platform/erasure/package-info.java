@NullMarked
package org.balcony.command.platform.erasure;

import org.jspecify.annotations.NullMarked;
