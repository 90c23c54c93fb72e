package org.balcony.command.platform.erasure;

import org.balcony.command.platform.dispatch.Commands;
import org.balcony.command.platform.dispatch.ErasureReach;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What carries erasures out. */
@Configuration
public class ErasureConfiguration {

    @Bean
    Keyring erasureKeys(Vault vault) {
        return new VaultKeys(vault);
    }

    @Bean
    ErasureReach erasureReach(Ledger ledger, Keyring erasureKeys) {
        return new Reached(ledger, erasureKeys);
    }

    @Bean
    Scrubbing scrubbing(Vault vault) {
        return new Scrubbing(new Scrubbing.Files() {
            @Override
            public boolean isScrubDue() {
                return vault.isScrubDue();
            }

            @Override
            public void scrub() {
                vault.scrub();
            }
        });
    }

    @Bean
    Erasures erasures(
            Ledger ledger,
            Keyring erasureKeys,
            DraftReader commandDrafts,
            ObjectProvider<Commands> commands,
            Scrubbing scrubbing) {
        return new Erasures(
                ledger,
                erasureKeys,
                new Notices(commandDrafts, draft -> commands.getObject().submit(draft)),
                scrubbing);
    }

    @Bean
    AtStart leftUndone(Vault vault, Erasures erasures) {
        return new AtStart(() -> {
            vault.makeSecrets();
            erasures.makeGood();
        });
    }
}
