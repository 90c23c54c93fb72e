package org.balcony.events.value;

/** The part of society a person or actor comes from. */
public enum Sector {
    POLITICAL,
    MILITARY,
    RELIGIOUS,
    TRADITIONAL,
    BUSINESS,
    MEDIA,
    ACADEMIC,
    CIVIL_SERVICE,
    JUDICIARY,
    CIVIL_SOCIETY,
    WOMEN,
    YOUTH,
    DIASPORA,
    OTHER
}
