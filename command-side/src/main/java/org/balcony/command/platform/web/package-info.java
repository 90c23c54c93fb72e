/**
 * The HTTP surface of the command side.
 *
 * <ol>
 *   <li>One controller takes every command; a capability adds none.
 *   <li>201 with a receipt when events were appended, 200 when nothing changed or the command was a repeat.
 *   <li>Everything else is a problem document, also what the framework refuses by itself.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.web;

import org.jspecify.annotations.NullMarked;
