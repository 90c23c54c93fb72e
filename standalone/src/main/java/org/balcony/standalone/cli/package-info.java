/**
 * The command line.
 *
 * <ol>
 *   <li>Commands other than {@code serve} and {@code verify} are ordinary clients of the HTTP surface: they can do nothing
 *       that another program could not do.
 *   <li>Files and answers are streamed; none is ever held in memory as a whole.
 *   <li>Results go to standard output, complaints and progress to standard error.
 *   <li>Exit code 0: done; 1: something was refused or found broken; 2: the command line was not understood.
 * </ol>
 */
@NullMarked
package org.balcony.standalone.cli;

import org.jspecify.annotations.NullMarked;
