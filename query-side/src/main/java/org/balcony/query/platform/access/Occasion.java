package org.balcony.query.platform.access;

import org.balcony.query.platform.visibility.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, and what for.
 *
 * @param asked the address
 * @param export whether what is read is to be kept elsewhere
 * @param purpose as the reader said; absent where nothing was said
 */
public record Occasion(
        Reader reader,
        String asked,
        boolean export,
        @Nullable String purpose) {}
