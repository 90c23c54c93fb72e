package org.balcony.ledger.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Base64;
import org.balcony.ledger.keys.SecretFile;

/** A private key in a PEM file (PKCS #8), as {@code openssl genpkey -algorithm ed25519} writes it too. */
public final class SigningKeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private SigningKeyFile() {}

    /** The key in the file; made, readable by the owner only, when there is no such file. */
    public static PrivateKey readOrCreate(Path file) throws IOException {
        return key(SecretFile.readOrCreate(file, SigningKeyFile::fresh), file);
    }

    /** The key in the file. */
    public static PrivateKey read(Path file) throws IOException {
        return key(Files.readString(file, StandardCharsets.US_ASCII), file);
    }

    private static PrivateKey key(String pem, Path file) throws IOException {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("no private key in PEM form in " + file);
        }
        String base64 = pem.substring(begin + BEGIN.length(), end);
        return Ed25519.privateKey(Base64.getMimeDecoder().decode(base64));
    }

    private static String fresh() {
        byte[] pkcs8 = Ed25519.generate().getEncoded();
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8) + "\n" + END + "\n";
    }
}
