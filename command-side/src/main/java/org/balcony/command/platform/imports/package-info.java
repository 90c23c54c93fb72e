/**
 * Imports of histories as newline-delimited JSON.
 *
 * <ol>
 *   <li>Lines are decided in order; a line may refer to what an earlier line has registered.
 *   <li>A bad line sinks no other, and is answered with its number and the field at fault.
 *   <li>Importing the same lines again appends nothing: a line without a command id gets one that follows from its
 *       content, so two lines that are alike in every character of their content count once.
 *   <li>Neither the input nor the answers are held in memory; a line longer than 1 MiB is skipped unread.
 *   <li>A rehearsal ({@code dryRun}) decides everything and appends nothing; it keeps the states of the streams it
 *       touches in memory until it ends.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.imports;

import org.jspecify.annotations.NullMarked;
