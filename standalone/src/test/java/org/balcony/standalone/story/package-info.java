/**
 * The whole system over HTTP, as its users meet it.
 *
 * <ol>
 *   <li>Stories share one running system, each with cases of its own; a story that breaks things starts its own.
 *   <li>Nothing here looks into the process: what cannot be seen over HTTP or on the command line is not told.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package org.balcony.standalone.story;
