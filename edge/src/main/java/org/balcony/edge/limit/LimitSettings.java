package org.balcony.edge.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one node takes; zero lifts a limit on requests.
 *
 * @param requestsPerMinute of one user
 * @param tokenlessPerMinute requests without a valid token from one network address
 * @param streamsPerUser open streams and waiting pulls of one user
 * @param streams the same of all users
 * @param exportsPerUser exports of one user under way
 * @param exports the same of all users
 * @param importsPerUser imports of one user under way
 * @param imports the same of all users
 * @param addressLength characters of an address with its parameters
 * @param headerLength characters of all headers together
 * @param parameters parameters of a query string
 * @param bodyLength bytes of a body that is neither a command nor an import
 */
@ConfigurationProperties("balcony.limits")
public record LimitSettings(
        @DefaultValue("30000") int requestsPerMinute,
        @DefaultValue("3000") int tokenlessPerMinute,
        @DefaultValue("200") int streamsPerUser,
        @DefaultValue("4000") int streams,
        @DefaultValue("4") int exportsPerUser,
        @DefaultValue("32") int exports,
        @DefaultValue("4") int importsPerUser,
        @DefaultValue("32") int imports,
        @DefaultValue("8192") int addressLength,
        @DefaultValue("16384") int headerLength,
        @DefaultValue("256") int parameters,
        @DefaultValue("65536") int bodyLength) {

    /** How much of a request the web server reads before a filter can look at it: enough to refuse what is too long in words. */
    public int readAtMost() {
        return 2 * (addressLength + headerLength);
    }
}
