package org.balcony.standalone.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Looks for bytes wherever a system leaves any, as they are and in the usual ways of writing bytes. */
final class Remains {

    private final Set<String> forms = new LinkedHashSet<>();

    private Remains() {}

    /** Of these texts. */
    static Remains of(List<String> texts) {
        Remains remains = new Remains();
        texts.forEach(text -> remains.add(text.getBytes(StandardCharsets.UTF_8)));
        texts.forEach(text -> {
            remains.forms.add(bytes(text.getBytes(StandardCharsets.UTF_16LE)));
            remains.forms.add(bytes(text.getBytes(StandardCharsets.UTF_16BE)));
            remains.forms.add(escaped(text));
        });
        return remains;
    }

    /** Of these bytes, which are given in hexadecimal. */
    static Remains ofHex(String... keys) {
        Remains remains = new Remains();
        for (String key : keys) {
            remains.add(HexFormat.of().parseHex(key));
        }
        return remains;
    }

    private void add(byte[] wanted) {
        forms.add(bytes(wanted));
        forms.add(HexFormat.of().formatHex(wanted));
        forms.add(HexFormat.of().withUpperCase().formatHex(wanted));
        for (int shift = 0; shift < 3; shift++) {
            forms.add(base64(wanted, shift, Base64.getEncoder()));
            forms.add(base64(wanted, shift, Base64.getUrlEncoder()));
        }
    }

    /** What the bytes are in base64 when so many bytes stand before them, without what depends on their neighbours. */
    private static String base64(byte[] wanted, int before, Base64.Encoder encoder) {
        byte[] shifted = new byte[before + wanted.length];
        System.arraycopy(wanted, 0, shifted, before, wanted.length);
        String text = encoder.withoutPadding().encodeToString(shifted);
        int from = (before * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return text.substring(from, to);
    }

    private static String escaped(String text) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(one -> all.append("\\u%04x".formatted(one)));
        return all.toString();
    }

    /** Which of the forms occur in a text. */
    List<String> in(String text) {
        return forms.stream().filter(text::contains).toList();
    }

    /** The files under a directory in which any form occurs. */
    List<Path> inFiles(Path directory) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!in(bytes(Files.readAllBytes(file))).isEmpty()) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** The tables, those of the catalogue among them, in whose rows any form occurs, as COPY writes rows out. */
    List<String> inTables(Connection superuser) throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        for (String table : tables(superuser)) {
            if (!in(copied(superuser, table)).isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<String> tables(Connection superuser) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet names = statement.executeQuery(
                        "select oid::regclass from pg_class where relkind in ('r', 'm', 't') and relpersistence <> 't'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static String copied(Connection superuser, String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from " + table + ") to stdout", rows);
        return legible(rows.toString(StandardCharsets.ISO_8859_1));
    }

    /** COPY writes bytes in hexadecimal; what they say is added in clear. */
    private static String legible(String rows) {
        StringBuilder all = new StringBuilder(rows);
        for (String part : rows.split("[^0-9a-f]+")) {
            if (part.length() > 8 && part.length() % 2 == 0) {
                all.append('\n').append(bytes(HexFormat.of().parseHex(part)));
            }
        }
        return all.toString();
    }

    private static String bytes(byte[] any) {
        return new String(any, StandardCharsets.ISO_8859_1);
    }
}
