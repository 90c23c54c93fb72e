/**
 * What the media are told, and what they say (domain text, sections 2.17 and 6.6).
 *
 * <ol>
 *   <li>Nothing is said to the media while the design in force closes the process to comment.
 *   <li>A strict regime lets nothing leave the room; one of agreed summaries only lets out what somebody approved.
 *   <li>A decision about the media that is in force waives both.
 *   <li>Where people could be recognised, their risk is to be judged anew.
 * </ol>
 *
 * <p>Lead mediators speak to the media; the team records what the media say. It stands apart from safety because it asks
 * many others, and many others ask safety.
 */
@NullMarked
package org.balcony.command.media;

import org.jspecify.annotations.NullMarked;
