/**
 * How the edge answers.
 *
 * <ol>
 *   <li>Every answer, errors included, carries the headers of {@link org.balcony.edge.answer.AnswerHeaders}.
 *   <li>No answer tells what runs here, what was wrong with a token, or words of a failure.
 * </ol>
 */
@NullMarked
package org.balcony.edge.answer;

import org.jspecify.annotations.NullMarked;
