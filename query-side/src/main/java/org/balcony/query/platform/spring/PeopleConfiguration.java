package org.balcony.query.platform.spring;

import java.util.List;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.PeopleInHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Pseudonyms;
import org.balcony.query.platform.visibility.people.Forgetful;
import org.balcony.query.platform.visibility.people.PeopleOfStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is hidden, under which names the others are known, and what is emptied when somebody vanishes. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    PeopleOfStreams peopleShown(Ledger ledger, StreamCache streams, Pseudonyms pseudonyms) {
        return new PeopleOfStreams(new PeopleInHistories(ledger, streams), pseudonyms);
    }

    @Bean(destroyMethod = "end")
    Purge.Watch purge(EventFeed feed, StreamCache streams, PeopleOfStreams people, List<Forgetful> kept) {
        return Purge.begin(feed, streams, people, kept);
    }
}
