package org.balcony.command.platform.axon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.command.Capabilities;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.events.value.StreamKind;

/**
 * Names the code that decides which facts a state rests on: the fold, the capabilities, their facets, and every class of
 * the command side that these mention. A snapshot that other code has kept may lack facts that this code needs, so it is
 * left aside.
 */
public final class SnapshotRevision {

    private static final int LENGTH = 32;
    private static final String OURS = Capabilities.class.getPackageName().replace('.', '/') + '/';
    private static final String PLATFORM = OURS + "platform/";

    /** Where the code of a class is found, by its internal name. */
    interface Code {
        byte[] of(String name);
    }

    private SnapshotRevision() {}

    public static String of(CommandCatalogue catalogue) {
        return digest(classes(catalogue, SnapshotRevision::load));
    }

    static String digest(SortedMap<String, byte[]> classes) {
        MessageDigest digest = sha256();
        classes.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    /** The code a state rests on, by the internal name of the class; the platform is not part of it. */
    static SortedMap<String, byte[]> classes(CommandCatalogue catalogue, Code code) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(roots(catalogue).toList());
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!found.containsKey(name)) {
                byte[] bytes = code.of(name);
                found.put(name, bytes);
                MentionedClasses.in(bytes).stream()
                        .filter(other -> other.startsWith(OURS) && !other.startsWith(PLATFORM))
                        .forEach(open::push);
            }
        }
        return found;
    }

    static byte[] load(String name) {
        try (InputStream in = SnapshotRevision.class.getResourceAsStream('/' + name + ".class")) {
            if (in == null) {
                throw new IllegalStateException("no code of " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> roots(CommandCatalogue catalogue) {
        Stream<Class<?>> capabilities = Stream.of(StreamKind.values())
                .flatMap(kind -> catalogue.capabilities(kind).stream())
                .flatMap(capability -> Stream.of(capability.getClass(), capability.facet()));
        return Stream.concat(Stream.of(StreamFold.class), capabilities)
                .map(type -> type.getName().replace('.', '/'));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
