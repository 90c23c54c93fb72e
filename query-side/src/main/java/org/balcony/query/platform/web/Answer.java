package org.balcony.query.platform.web;

/** Something that is written as JSON when a read is answered. */
public interface Answer {}
