/** Deliberately wrong: every class here breaks one rule, so that the rule is seen to reject it. */
package org.balcony.query.architecture.wrong;
