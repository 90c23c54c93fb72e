/**
 * The scenarios that the domain is accepted by, each played over HTTP on a whole system, in the words of its field.
 *
 * <ol>
 *   <li>A scenario has a conflict, actors and a case of its own, under codes that begin with its name.
 *   <li>Persons are pseudonyms; values that no source gives are marked as fixture values.
 * </ol>
 */
package org.balcony.standalone.scenario;
