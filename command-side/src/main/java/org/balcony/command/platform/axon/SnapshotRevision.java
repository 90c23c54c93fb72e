package org.balcony.command.platform.axon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.events.value.StreamKind;

/**
 * Names the code that decides which facts a state rests on: the capabilities, their facets and the fold. A snapshot that
 * other code has kept may lack facts that this code needs, so it is left aside.
 */
public final class SnapshotRevision {

    private static final int LENGTH = 32;

    private SnapshotRevision() {}

    public static String of(CommandCatalogue catalogue) {
        MessageDigest digest = sha256();
        digest.update(code(StreamFold.class));
        for (StreamKind kind : StreamKind.values()) {
            for (Capability<?, ?> capability : catalogue.capabilities(kind)) {
                digest.update(code(capability.getClass()));
                digest.update(code(capability.facet()));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static byte[] code(Class<?> type) {
        String resource = '/' + type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no code of " + type.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
