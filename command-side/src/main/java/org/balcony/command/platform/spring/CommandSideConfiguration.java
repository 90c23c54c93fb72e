package org.balcony.command.platform.spring;

import java.time.InstantSource;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.balcony.command.Capabilities;
import org.balcony.command.kernel.ScopeRule;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.platform.axon.AxonBatchRunner;
import org.balcony.command.platform.axon.Keys;
import org.balcony.command.platform.axon.Rehearsal;
import org.balcony.command.platform.axon.StoredFacts;
import org.balcony.command.platform.axon.StreamRepository;
import org.balcony.command.platform.axon.StreamStates;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.command.platform.catalogue.CommandPapers;
import org.balcony.command.platform.catalogue.OpenApi;
import org.balcony.command.platform.catalogue.Vocabulary;
import org.balcony.command.platform.dispatch.Aftermath;
import org.balcony.command.platform.dispatch.BatchRunner;
import org.balcony.command.platform.dispatch.CommandObserver;
import org.balcony.command.platform.dispatch.Commands;
import org.balcony.command.platform.dispatch.Deliberation;
import org.balcony.command.platform.dispatch.ErasureReach;
import org.balcony.command.platform.dispatch.Judgement;
import org.balcony.command.platform.erasure.ErasureConfiguration;
import org.balcony.command.platform.identities.IdentityKeeper;
import org.balcony.command.platform.identities.IdentityPaths;
import org.balcony.command.platform.imports.ImportController;
import org.balcony.command.platform.imports.Imports;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.vault.Seals;
import org.balcony.command.platform.web.CommandController;
import org.balcony.command.platform.web.IdentityController;
import org.balcony.command.platform.web.PapersController;
import org.balcony.command.platform.web.ProblemAdvice;
import org.balcony.command.platform.web.UnreadableQuery;
import org.balcony.edge.EdgeConfiguration;
import org.balcony.edge.limit.Traffic;
import org.balcony.events.openapi.OpenApiPart;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.vault.SecretUse;
import org.balcony.ledger.vault.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/**
 * The command side, whole. Whoever imports it brings a {@link Ledger}, its snapshots and a {@link Vault}, of which {@link
 * LedgerConfiguration} is one way.
 */
@Configuration
@EnableConfigurationProperties(ScopeProperties.class)
@Import({
    EdgeConfiguration.class,
    AxonConfiguration.class,
    CommandSecurity.class,
    ErasureConfiguration.class,
    CommandSideWatch.class
})
public class CommandSideConfiguration {

    @Bean
    CommandCatalogue commandCatalogue() {
        return new CommandCatalogue(Capabilities.byStream());
    }

    @Bean
    DraftReader commandDrafts(CommandCatalogue commandCatalogue) {
        return new DraftReader(commandCatalogue);
    }

    @Bean
    Deliberation commandDeliberation(
            CommandCatalogue commandCatalogue, ScopeProperties scope, Vault vault, ErasureReach erasureReach) {
        return new Deliberation(
                new Judgement(
                        commandCatalogue,
                        UniversalRules.standard(),
                        new ScopeRule(scope.organisationWide(), scope.writingEverywhere()),
                        new Seals(vault),
                        erasureReach),
                () -> vault.secret(SecretUse.REQUEST_DIGESTS));
    }

    @Bean
    Keys commandSideKeys(Ledger ledger, StreamStates commandSideStates) {
        return new Keys(ledger, commandSideStates);
    }

    @Bean
    StoredFacts commandSideFacts(Ledger ledger) {
        return new StoredFacts(ledger);
    }

    @Bean
    BatchRunner commandBatches(
            CommandBus commandSideBus,
            StreamRepository commandSideRepository,
            StreamStates commandSideStates,
            Keys commandSideKeys,
            StoredFacts commandSideFacts,
            Deliberation commandDeliberation,
            Ledger ledger) {
        return new AxonBatchRunner(
                commandSideBus,
                commandSideRepository,
                commandSideStates,
                commandSideKeys,
                commandSideFacts,
                commandDeliberation,
                ledger);
    }

    @Bean
    Commands commands(
            BatchRunner commandBatches,
            Deliberation commandDeliberation,
            Ledger ledger,
            List<CommandObserver> observers,
            Aftermath erasures) {
        return new Commands(
                commandBatches,
                commandDeliberation,
                ledger,
                InstantSource.system(),
                CommandObserver.all(observers),
                erasures);
    }

    @Bean
    Imports imports(
            DraftReader commandDrafts,
            Commands commands,
            Deliberation commandDeliberation,
            StreamStates commandSideStates,
            Keys commandSideKeys,
            StoredFacts commandSideFacts) {
        return new Imports(
                commandDrafts,
                commands,
                () -> new Rehearsal(
                        commandDeliberation,
                        commandSideStates,
                        commandSideKeys,
                        commandSideFacts,
                        commands,
                        InstantSource.system()));
    }

    @Bean
    CommandController commandController(DraftReader commandDrafts, Keys commandSideKeys, Commands commands) {
        return new CommandController(commandDrafts, commandSideKeys, commands);
    }

    @Bean
    IdentityController commandSideIdentities(Vault vault, Keys commandSideKeys, StreamStates commandSideStates) {
        return new IdentityController(new IdentityKeeper(vault, commandSideKeys, commandSideStates));
    }

    @Bean
    OpenApiPart identityPaths() {
        return new IdentityPaths();
    }

    @Bean
    ImportController importController(Imports imports) {
        return new ImportController(imports);
    }

    @Bean
    OpenApiPart commandPaths(CommandCatalogue commandCatalogue) {
        return new OpenApi(commandCatalogue);
    }

    /** Describes everything that runs beside it too. */
    @Bean
    PapersController papersController(CommandCatalogue commandCatalogue, List<OpenApiPart> parts) {
        return new PapersController(
                new CommandPapers(commandCatalogue), parts, Vocabulary.problems(Capabilities.all()));
    }

    @Bean
    ProblemAdvice commandSideProblems() {
        return new ProblemAdvice();
    }

    @Bean
    Traffic beginnings() {
        return Traffic.of(
                Traffic.Kind.COMMAND, HttpMethod.POST, "/api/{kinds:cases|conflicts|actors|persons|organisations}");
    }

    @Bean
    Traffic commandTraffic() {
        return Traffic.of(Traffic.Kind.COMMAND, HttpMethod.POST, "/api/{kinds}/{name}/commands/{command}");
    }

    @Bean
    Traffic identityTraffic() {
        return Traffic.of(Traffic.Kind.COMMAND, HttpMethod.PUT, "/api/persons/{name}/identity");
    }

    @Bean
    Traffic importTraffic() {
        return Traffic.of(Traffic.Kind.IMPORT, HttpMethod.POST, "/api/imports");
    }

    @Bean
    UnreadableQuery commandSideUnreadableQueries() {
        return new UnreadableQuery();
    }
}
