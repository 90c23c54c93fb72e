package org.balcony.query.platform.web;

import java.util.function.LongConsumer;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.jspecify.annotations.Nullable;

/** Positions of the log as readers name them: numbers for those who see positions, bookmarks for all others. */
public final class Positions {

    private static final String FORM = "A position is a whole number, for readers who see positions,"
            + " or a bookmark that an answer has named to this reader.";

    private final Bookmarks bookmarks;
    private final ReadDoor door;
    private final LongConsumer told;

    public Positions(Bookmarks bookmarks, ReadDoor door) {
        this(bookmarks, door, _ -> {});
    }

    /**
     * The same.
     *
     * @param asked is told of every position that is asked for, before anything is read there
     */
    public Positions(Bookmarks bookmarks, ReadDoor door, LongConsumer asked) {
        this.bookmarks = bookmarks;
        this.door = door;
        this.told = asked;
    }

    /**
     * The position a reader asks for.
     *
     * @param name of the parameter
     * @param asked as it was written; absent for the newest
     * @param head the newest position there is
     */
    public long at(String name, @Nullable String asked, Reader reader, long head) {
        long position = position(name, asked, reader, head);
        told.accept(position);
        return position;
    }

    private long position(String name, @Nullable String asked, Reader reader, long head) {
        if (asked == null) {
            return head;
        }
        boolean number = asked.matches("\\d{1,18}");
        if (number && !door.showsPositions(reader)) {
            throw ReadRefused.malformed(name, asked, FORM);
        }
        long position = number
                ? Long.parseLong(asked)
                : bookmarks.open(asked, reader.user()).orElseThrow(() -> ReadRefused.malformed(name, asked, FORM));
        if (position > head) {
            throw ReadRefused.malformed(name, asked, "The log has not come that far.");
        }
        return position;
    }

    /** The moment as the reader is told of it. */
    public Moment moment(AsOf asOf, long position, Reader reader) {
        boolean shown = door.showsPositions(reader);
        return new Moment(
                asOf.recorded(),
                asOf.occurred(),
                asOf.day(),
                shown ? position : null,
                shown ? null : bookmarks.seal(position, reader.user()));
    }
}
