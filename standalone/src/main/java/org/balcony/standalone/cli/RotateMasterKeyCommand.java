package org.balcony.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.vault.KeyRotation;
import org.balcony.ledger.vault.KeyRotation.Wrapped;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.VaultSettings;
import org.balcony.standalone.server.LogAtRest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts new keys in the place of old ones in the vault. */
@Command(
        name = "rotate-master-key",
        description = "Add a new master key and wrap every key of the vault by it; no event changes.",
        footer =
                "Servers may go on running meanwhile, except with --to-kms-uri. The old master key stays in the file until"
                        + " --retire, which is for when every server has seen the new one: a second later. --database-url"
                        + " names the owner of the tables.")
final class RotateMasterKeyCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(
            names = "--master-key-file",
            paramLabel = "FILE",
            description = "The master key (default: that of the data directory).")
    private @Nullable Path masterKeyFile;

    @ArgGroup
    private Way way = new Way();

    @Option(
            names = "--kms-credentials-file",
            paramLabel = "FILE",
            description = "What the key service of --to-kms-uri is asked with.")
    private @Nullable Path kmsCredentials;

    /** What is done instead of adding a master key. */
    private static final class Way {

        @Option(names = "--retire", description = "Take every master key but the newest out of the file.")
        private boolean retire;

        @Option(names = "--owner-keys", description = "Give every owner of sealed texts a new key instead.")
        private boolean ownerKeys;

        @Option(
                names = "--to-kms-uri",
                paramLabel = "URI",
                description = "Wrap every key by one of a key service instead; start the servers with"
                        + " balcony.vault.kms-uri afterwards.")
        private @Nullable String kmsUri;
    }

    @Override
    public void run() {
        try (LogAtRest log = LogAtRest.openAsOwner(record.data(), record.databaseUrl())) {
            Path file = masterKeyFile == null ? LogAtRest.masterKey(record.data()) : masterKeyFile;
            if (!Files.isReadable(file)) {
                throw new Failure("there is no readable master key in " + file);
            }
            rotate(new KeyRotation(log.connections()), file, Output.of(spec));
        } catch (IOException failed) {
            throw new Failure(
                    failed.getMessage() == null ? "the vault cannot be reached" : failed.getMessage(), failed);
        } catch (GeneralSecurityException failed) {
            throw new Failure("a key could not be unwrapped: is this the master key of this vault?", failed);
        } catch (LedgerUnavailable failed) {
            throw new Failure("the vault cannot be changed: does the role own its tables?", failed);
        }
    }

    private void rotate(KeyRotation rotation, Path file, Output output) throws IOException, GeneralSecurityException {
        if (way.ownerKeys) {
            output.println(rotation.renewOwnerKeys(MasterKey.in(file))
                    + " owners seal under a new key; what was sealed before still opens");
        } else if (way.kmsUri != null) {
            MasterKey service = MasterKey.of(new VaultSettings(null, way.kmsUri, kmsCredentials));
            tell(rotation.move(MasterKey.in(file), service), "by the key service", output);
        } else if (way.retire) {
            tell(rotation.retire(file), "by the newest master key, the only one left in " + file, output);
        } else {
            tell(rotation.addPrimary(file), "by a new master key; the old one stays in " + file, output);
        }
    }

    private static void tell(Wrapped wrapped, String by, Output output) {
        output.println(wrapped.keys() + " keys and " + wrapped.secrets() + " secrets are wrapped " + by);
    }
}
