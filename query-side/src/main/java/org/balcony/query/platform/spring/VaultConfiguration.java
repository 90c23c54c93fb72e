package org.balcony.query.platform.spring;

import org.balcony.ledger.vault.Vault;
import org.balcony.query.platform.visibility.KeyedPseudonyms;
import org.balcony.query.platform.visibility.Pseudonyms;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.visibility.VaultTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reading needs of the vault. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    SealedTexts sealedTexts(Vault vault) {
        return new VaultTexts(vault);
    }

    @Bean
    Pseudonyms pseudonyms(Vault vault) {
        return new KeyedPseudonyms(vault);
    }
}
