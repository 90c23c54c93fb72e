package org.balcony.query.platform.projection;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.axon.LedgerMessageSource;
import org.balcony.query.platform.feed.EventFeed;
import org.springframework.transaction.PlatformTransactionManager;

/** What every processor is made with; tokens and rows are written in one Spring transaction on one data source. */
record ProcessorParts(
        DataSource dataSource,
        StreamableMessageSource<TrackedEventMessage<?>> messages,
        TokenStore tokens,
        TransactionManager transactions,
        Runnable progressed) {

    static ProcessorParts of(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Ledger ledger,
            EventFeed feed,
            String nodeId,
            Runnable progressed) {
        return new ProcessorParts(
                dataSource,
                new LedgerMessageSource(ledger, new FeedBytes(feed)),
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .schema(schema())
                        .serializer(Jackson3Serializer.builder().build())
                        .nodeId(nodeId)
                        .build(),
                new SpringTransactionManager(transactions),
                progressed);
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("query.token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("timestamp")
                .setOwnerColumn("owner")
                .build();
    }
}
