/**
 * Human beings, known here by pseudonym only (domain text, sections 2.20 and 6.5).
 *
 * <ol>
 *   <li>No name and no contact ever gets into an event: a pseudonym or vault reference that has the form of an e-mail
 *       address, a telephone number or a name, or holds white space, is refused.
 *   <li>A pseudonym is the person's own for ever, and addresses the person in URLs, imports and references.
 *   <li>A request for erasure is never refused to be recorded.
 *   <li>An erasure can be refused only while a request stands, and never while one stands on the ground of danger.
 *   <li>To refuse takes two people: the steward who sends it and an administrator, whom the entry names.
 *   <li>An erasure can be carried out only while a request stands; after a refusal it can be asked for again.
 *   <li>The record of an erasure says what was done, not what the sender believes: how many keys there were to destroy, how
 *       many entries named the person, and who outside is told. It does not say who the person was.
 *   <li>What was erased stays erased, even where the record of it is annulled; an erased person takes in no more data.
 * </ol>
 *
 * <p>Case officers and local partners register persons; every reader may ask for erasure; the records steward decides.
 */
@NullMarked
package org.balcony.command.people;

import org.jspecify.annotations.NullMarked;
