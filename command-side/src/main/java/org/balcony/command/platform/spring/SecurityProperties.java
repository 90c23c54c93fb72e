package org.balcony.command.platform.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose access tokens are trusted.
 *
 * @param issuer the address of the OpenID Connect issuer, exactly as it stands in the tokens
 * @param audience the audience that must be among those of a token
 */
@ConfigurationProperties("balcony.security")
public record SecurityProperties(String issuer, String audience) {}
