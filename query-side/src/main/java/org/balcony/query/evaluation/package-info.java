/** Views for evaluation, one folder each (chapter 5.2 of the domain). */
@NullMarked
package org.balcony.query.evaluation;

import org.jspecify.annotations.NullMarked;
