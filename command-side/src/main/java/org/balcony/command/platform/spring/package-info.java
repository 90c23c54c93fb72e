/**
 * The wiring of the command side, bean by bean.
 *
 * <ol>
 *   <li>{@link org.balcony.command.platform.spring.CommandSideConfiguration} is all of it; {@link
 *       org.balcony.command.platform.spring.CommandSideApplication} runs it by itself.
 *   <li>Nothing is found by scanning, and no starter of Axon takes part: what is not declared here does not exist.
 *   <li>At the start it is checked that the parts that carry the promises are the ones declared here.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.spring;

import org.jspecify.annotations.NullMarked;
