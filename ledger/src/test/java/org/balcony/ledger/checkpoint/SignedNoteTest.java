package org.balcony.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.balcony.ledger.merkle.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key and the note that the signed-note specification and its first implementation use as their example. */
class SignedNoteTest {

    static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    static final String SEED = "YEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    static final String NOTE = TEXT + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2"
            + "pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static PrivateKey peter() {
        byte[] seed = Arrays.copyOfRange(Base64.getDecoder().decode("A" + SEED), 1, 33);
        byte[] prefix = HexFormat.of().parseHex("302e020100300506032b657004220420");
        byte[] pkcs8 = Arrays.copyOf(prefix, prefix.length + 32);
        System.arraycopy(seed, 0, pkcs8, prefix.length, 32);
        return Ed25519.privateKey(pkcs8);
    }

    @Test
    void the_known_note_is_verified_by_the_known_key() {
        assertThat(NoteVerifier.parse(KEY).verifies(SignedNote.parse(NOTE))).isTrue();
        assertThat(NoteVerifier.parse(KEY)).hasToString(KEY);
        assertThat(SignedNote.parse(NOTE).written()).isEqualTo(NOTE);
    }

    @Test
    void the_known_private_key_makes_the_known_note() {
        NoteSigner signer = new NoteSigner("PeterNeumann", peter());
        assertThat(signer.verifier()).hasToString(KEY);
        assertThat(signer.sign(TEXT).written()).isEqualTo(NOTE);
    }

    @Test
    void a_changed_text_is_not_verified() {
        SignedNote changed = SignedNote.parse(NOTE.replace("cryptography", "Cryptography"));
        assertThat(NoteVerifier.parse(KEY).verifies(changed)).isFalse();
    }

    @Test
    void signatures_by_others_are_passed_over_and_wrong_ones_by_the_same_key_are_not() {
        SignedNote note = SignedNote.parse(NOTE);
        SignedNote.Signature peters = note.signatures().getFirst();
        var witness = new SignedNote.Signature("witness.example", 7, new byte[64]);
        var wrong = new SignedNote.Signature(peters.name(), peters.keyId(), new byte[64]);
        NoteVerifier key = NoteVerifier.parse(KEY);
        assertThat(key.verifies(new SignedNote(TEXT, List.of(witness, peters)))).isTrue();
        assertThat(key.verifies(new SignedNote(TEXT, List.of(witness)))).isFalse();
        assertThat(key.verifies(new SignedNote(TEXT, List.of(peters, wrong)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "text\n\n",
                "text\n\nno signature\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name ????????\n",
                "text\n\n\u2014 name AAAAAAAA",
            })
    void what_is_not_a_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_part_of_a_key_is_a_key() {
        List<String> mangled = new ArrayList<>();
        for (int i = 0; i < KEY.length(); i++) {
            mangled.add(KEY.substring(0, i));
            mangled.add(KEY.substring(0, i) + (char) (KEY.charAt(i) + 1) + KEY.substring(i + 1));
        }
        assertThat(mangled)
                .allSatisfy(key ->
                        assertThatThrownBy(() -> NoteVerifier.parse(key)).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void a_key_file_is_made_once_and_for_its_owner_only(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys/log.pem");
        PrivateKey made = SigningKeyFile.readOrCreate(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKeyFile.readOrCreate(file).getEncoded()).isEqualTo(made.getEncoded());
        String first = new NoteSigner("a.example", made).verifier().toString();
        assertThat(new NoteSigner("a.example", SigningKeyFile.read(file)).verifier())
                .hasToString(first);
        Files.writeString(file, "nonsense");
        assertThatThrownBy(() -> SigningKeyFile.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void a_checkpoint_reads_as_it_was_written() {
        Checkpoint checkpoint = new Checkpoint("log.example", 0, new TreeHash().empty());
        assertThat(checkpoint.text()).isEqualTo("log.example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(checkpoint.text() + "an extension\n"))
                .usingRecursiveComparison()
                .isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.parse("log.example\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.parse("log.example\n1\n47DE\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
