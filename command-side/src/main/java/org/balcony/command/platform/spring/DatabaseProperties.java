package org.balcony.command.platform.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log lies when the command side runs by itself.
 *
 * @param url the JDBC address
 * @param user the running role, which may insert and select only
 * @param password absent where the server asks for none
 * @param owner the role that owns the tables and migrates them; absent where somebody else migrates
 * @param ownerPassword absent where the server asks for none
 * @param connections how many connections are kept besides those that write the log
 */
@ConfigurationProperties("balcony.database")
public record DatabaseProperties(
        String url,
        String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @DefaultValue("8") int connections) {}
