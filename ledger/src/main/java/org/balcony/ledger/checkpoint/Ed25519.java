package org.balcony.ledger.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The platform's Ed25519, with keys as the bare 32 bytes of RFC 8032. */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** Something that the platform may refuse. */
    @FunctionalInterface
    private interface Operation<T> {
        T run() throws GeneralSecurityException;
    }

    private static <T> T with(Operation<T> operation) {
        try {
            return operation.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key or signature", e);
        }
    }

    static PrivateKey generate() {
        return with(() -> KeyPairGenerator.getInstance(NAME).generateKeyPair().getPrivate());
    }

    static PrivateKey privateKey(byte[] pkcs8) {
        return with(() -> KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    }

    /** The 32 bytes of the public key that belongs to a private key. */
    static byte[] publicBytes(PrivateKey privateKey) {
        byte[] seed = ((EdECPrivateKey) privateKey)
                .getBytes()
                .orElseThrow(() -> new IllegalArgumentException("the private key does not show its bytes"));
        byte[] encoded = with(() -> {
            // the platform derives a public key only while it generates a pair: so it is given the seed as its chance
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(seed, 0, bytes, 0, bytes.length);
                }
            });
            return generator.generateKeyPair().getPublic().getEncoded();
        });
        return Arrays.copyOfRange(encoded, PUBLIC_PREFIX.length, encoded.length);
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        return with(() -> {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        });
    }

    static boolean verify(byte[] publicBytes, byte[] message, byte[] signed) {
        try {
            byte[] x509 = Arrays.copyOf(PUBLIC_PREFIX, PUBLIC_PREFIX.length + publicBytes.length);
            System.arraycopy(publicBytes, 0, x509, PUBLIC_PREFIX.length, publicBytes.length);
            PublicKey key = KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(x509));
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
