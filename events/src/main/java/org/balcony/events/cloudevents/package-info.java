/**
 * The forms in which events leave Balcony: CloudEvents for subscribers, plain JSON for readers of a history.
 *
 * <ol>
 *   <li>The same event has the same id in every form.
 *   <li>Positions and stream versions appear only for readers who may see that something is withheld from others;
 *       everybody else gets a dense sequence of their own.
 *   <li>Who may read an event at all is not decided here.
 * </ol>
 */
@NullMarked
package org.balcony.events.cloudevents;

import org.jspecify.annotations.NullMarked;
