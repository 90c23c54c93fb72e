package org.balcony.ledger.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Set;

/** A private key in a PEM file (PKCS #8), as {@code openssl genpkey -algorithm ed25519} writes it too. */
public final class SigningKeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private SigningKeyFile() {}

    /** The key in the file; made, readable by the owner only, when there is no such file. */
    public static PrivateKey readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return read(file);
    }

    /** The key in the file. */
    public static PrivateKey read(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("no private key in PEM form in " + file);
        }
        String base64 = pem.substring(begin + BEGIN.length(), end);
        return Ed25519.privateKey(Base64.getMimeDecoder().decode(base64));
    }

    private static void create(Path file) throws IOException {
        byte[] pkcs8 = Ed25519.generate().getEncoded();
        String pem =
                BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8) + "\n" + END + "\n";
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner)) {
            channel.write(StandardCharsets.US_ASCII.encode(pem));
        }
    }
}
