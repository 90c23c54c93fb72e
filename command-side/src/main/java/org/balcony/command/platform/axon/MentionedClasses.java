package org.balcony.command.platform.axon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a class file mentions, from its constant pool (Java Virtual Machine Specification, section 4.4). It is
 * read at every start, so it costs less here than with the class file library of the platform.
 */
final class MentionedClasses {

    private static final int MAGIC_AND_VERSION = 8;

    private MentionedClasses() {}

    /** Their internal names. */
    static List<String> in(byte[] code) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(code))) {
            in.skipNBytes(MAGIC_AND_VERSION);
            int size = in.readUnsignedShort();
            String[] texts = new String[size];
            List<Integer> names = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7 -> names.add(in.readUnsignedShort());
                    case 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++; // a long or a double takes two places
                    }
                    default -> throw new IllegalStateException("no class file has an entry of kind " + tag);
                }
            }
            return names.stream().map(name -> texts[name]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
