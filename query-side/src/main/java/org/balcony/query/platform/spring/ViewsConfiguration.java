package org.balcony.query.platform.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.balcony.events.openapi.OpenApiPart;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;
import org.balcony.query.audittrail.AuditTable;
import org.balcony.query.audittrail.AuditTrail;
import org.balcony.query.caselist.CaseList;
import org.balcony.query.caselist.CaseListTable;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.log.StreamIntegrity;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.views.Asking;
import org.balcony.query.platform.views.Differences;
import org.balcony.query.platform.views.KeptFigures;
import org.balcony.query.platform.views.Portfolio;
import org.balcony.query.platform.views.Views;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.web.Bookmarks;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.QueryParameters;
import org.balcony.query.platform.web.ReadingPaths;
import org.balcony.query.stream.CursorKeyFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The views and what they read from. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    @Bean
    ViewCatalogue viewCatalogue(
            Ledger ledger,
            LogProofs proofs,
            @Value("${balcony.access.organisation-wide:safety-officer,auditor,records-steward,administrator}")
                    List<String> organisationWide) {
        return new ViewCatalogue(new StreamIntegrity(ledger, proofs), OrganisationWide.of(organisationWide));
    }

    @Bean
    OpenApiPart readingPaths(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, ViewCatalogue catalogue) {
        return new ReadingPaths(mapping, new QueryParameters(catalogue));
    }

    @Bean
    CaseHistories caseHistories(
            Ledger ledger,
            StreamCache streams,
            ReadDoor door,
            Accesses accesses,
            @Value("${balcony.access.small-cell-threshold:5}") int threshold) {
        return new CaseHistories(ledger, streams, door, new SmallCells(threshold), accesses);
    }

    @Bean
    PositionGate positionGate(
            @Value("${balcony.reading.patience:5s}") Duration patience,
            @Value("${balcony.reading.waiting-readers:100}") int places) {
        return new PositionGate(patience, places);
    }

    @Bean
    Positions positions(
            ReadDoor door,
            Accesses accesses,
            @Value("${balcony.streams.cursor-key-file:${balcony.data-directory:data}/cursor.key}") Path keyFile) {
        return new Positions(
                new Bookmarks(CursorKeyFile.read(keyFile)),
                door,
                position -> accesses.current().ifPresent(noted -> noted.at(position)));
    }

    @Bean
    KeptFigures keptFigures(
            CaseHistories histories,
            ReadDoor door,
            Accesses accesses,
            @Value("${balcony.reading.figures-cache:32MB}") DataSize cache) {
        return new KeptFigures(histories, door, accesses, cache.toBytes());
    }

    @Bean
    Views views(
            ViewCatalogue catalogue,
            CaseHistories histories,
            KeptFigures figures,
            Positions positions,
            PositionGate gate) {
        return new Views(
                catalogue,
                histories,
                new Portfolio(histories, figures),
                new Differences(histories, figures),
                new Asking(histories, positions, gate));
    }

    @Bean
    CaseListTable caseListTable(CaseHistories histories) {
        return new CaseListTable(histories);
    }

    @Bean
    AuditTable auditTable() {
        return new AuditTable();
    }

    @Bean
    CaseList caseList(LiveBuilds builds, CaseListTable table, CaseHistories histories) {
        return new CaseList(builds, table, histories);
    }

    @Bean
    AuditTrail auditTrail(LiveBuilds builds, AuditTable table, CaseHistories histories, ReadDoor door) {
        return new AuditTrail(builds, table, histories, door);
    }
}
