package org.balcony.query.platform.web;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.balcony.events.codec.BalconyJson;
import org.balcony.query.kernel.ViewTable;

/** What tells two tables apart. */
public final class Digests {

    private Digests() {}

    /** SHA-256, in hexadecimal digits, over {@code {"figures", "footer", "rows"}} in canonical JSON. */
    public static String of(ViewTable table) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            BalconyJson.mapper()
                    .writeValue(
                            new DigestOutputStream(OutputStream.nullOutputStream(), digest),
                            Map.of("figures", table.figures(), "footer", table.footer(), "rows", table.rows()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
