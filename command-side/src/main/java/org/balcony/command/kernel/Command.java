package org.balcony.command.kernel;

/** Something a user asks to be decided or recorded; each capability seals its own family of records under this root. */
public interface Command {}
