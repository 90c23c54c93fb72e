package org.balcony.query.exports.ocel;

/** A relation to an object; the qualifier is the path of the field that names it, or what the object is to the event. */
record Link(ObjectRef object, String qualifier) {}
