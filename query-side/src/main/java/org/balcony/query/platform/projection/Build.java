package org.balcony.query.platform.projection;

/** A build of a projection: its number, and the position up to which it has taken the log. */
public record Build(int number, long position) {}
