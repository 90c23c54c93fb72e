package org.balcony.command.wrong;

import org.axonframework.commandhandling.CommandBus;
import org.balcony.command.platform.problem.Problem;
import org.springframework.context.ApplicationContext;

/** Breaks every rule of the boundary on purpose, so that the rules are seen to bite. */
public interface KnowsSpring {

    Problem ask(ApplicationContext context, CommandBus bus);
}
