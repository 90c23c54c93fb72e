package org.balcony.query.stream.kafka;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Sees to it that both topics are there. */
final class Topics {

    private Topics() {}

    /** Creates what is missing, and leaves alone what an operator has created. */
    static void create(Admin admin, KafkaSettings settings) throws InterruptedException, ExecutionException {
        Set<String> there = new HashSet<>(admin.listTopics().names().get());
        List<NewTopic> missing = new ArrayList<>();
        for (NewTopic topic : List.of(events(settings), progress(settings))) {
            if (!there.contains(topic.name())) {
                missing.add(topic);
            }
        }
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Events are never dropped from it by time, for subscribers come late. */
    private static NewTopic events(KafkaSettings settings) {
        return new NewTopic(settings.topic(), settings.partitions(), settings.replicationFactor())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(KafkaClients.LARGEST_EVENT)));
    }

    private static NewTopic progress(KafkaSettings settings) {
        return new NewTopic(settings.progressTopic(), 1, settings.replicationFactor())
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }
}
