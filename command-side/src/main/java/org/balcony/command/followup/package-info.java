/**
 * Keeping in touch after a session (domain text, section 2.18).
 *
 * <ol>
 *   <li>A plan names participations of the case and how many days lie between contacts.
 *   <li>A contact is written down only where the person had consented to be contacted later, at the time it happened.
 *       Where an imported history does not tell of consent, the contact is recorded and flagged.
 *   <li>A contact that was missed is always recorded. Which slots are due follows from dates and is no state.
 * </ol>
 *
 * <p>The team plans; local partners record contacts too. Closing a case asks whether anything is planned.
 */
@NullMarked
package org.balcony.command.followup;

import org.jspecify.annotations.NullMarked;
