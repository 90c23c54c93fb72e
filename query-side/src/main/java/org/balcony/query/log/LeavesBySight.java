package org.balcony.query.log;

import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A leaf names the sort of event and what its bytes hash to, from which little content could be guessed: it is for those who see
 * the event or at least its act.
 */
public record LeavesBySight(EventFeed feed, ObjectProvider<ReadDoor> door) implements ProvenLog.Leaves {

    @Override
    public boolean areOpen(Reader reader, long position) {
        return door.getObject().gradeAt(reader, feed.after(position - 1, 1).getFirst(), feed.head()) != Grade.NONE;
    }
}
