package org.balcony.command.platform.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the command side can be told.
 *
 * @param rememberedFacts how many facts the remembered states of streams may hold together
 * @param snapshotEvery after how many events of a stream a snapshot of it is kept
 */
@ConfigurationProperties("balcony.command-side")
public record CommandSideProperties(
        @DefaultValue("150000") long rememberedFacts,
        @DefaultValue("500") int snapshotEvery) {}
