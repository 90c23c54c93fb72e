@org.jspecify.annotations.NullMarked
package org.balcony.query.platform.visibility.rules;
