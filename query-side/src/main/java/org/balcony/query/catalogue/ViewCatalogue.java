package org.balcony.query.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.query.accesslog.AccessLogEntry;
import org.balcony.query.audit.authorityhistory.AuthorityHistoryView;
import org.balcony.query.audit.decisiondossier.DecisionDossierView;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerView;
import org.balcony.query.audit.disputeregister.DisputeRegisterView;
import org.balcony.query.audit.integrityreport.IntegrityReportView;
import org.balcony.query.audittrail.AuditTrailView;
import org.balcony.query.caselist.CaseListEntry;
import org.balcony.query.correctionhistory.CorrectionHistoryView;
import org.balcony.query.evaluation.alumni.AlumniView;
import org.balcony.query.evaluation.balancingmeasures.BalancingMeasuresView;
import org.balcony.query.evaluation.continuity.ContinuityView;
import org.balcony.query.evaluation.contributions.ContributionsView;
import org.balcony.query.evaluation.conveningpower.ConveningPowerView;
import org.balcony.query.evaluation.coordinationcoverage.CoordinationCoverageView;
import org.balcony.query.evaluation.criteria.CriteriaView;
import org.balcony.query.evaluation.ecosystemmap.EcosystemMapView;
import org.balcony.query.evaluation.followup.FollowUpView;
import org.balcony.query.evaluation.fundingprocess.FundingAgainstProcessView;
import org.balcony.query.evaluation.inclusion.InclusionView;
import org.balcony.query.evaluation.indicators.IndicatorsView;
import org.balcony.query.evaluation.jointactions.JointActionsView;
import org.balcony.query.evaluation.obstacles.ObstaclesView;
import org.balcony.query.evaluation.powerbalance.PowerBalanceView;
import org.balcony.query.evaluation.reputation.ReputationView;
import org.balcony.query.evaluation.ripeness.RipenessView;
import org.balcony.query.evaluation.safety.SafetyView;
import org.balcony.query.evaluation.saturation.SaturationView;
import org.balcony.query.evaluation.sectorreach.SectorReachView;
import org.balcony.query.evaluation.selection.SelectionView;
import org.balcony.query.evaluation.stagedwell.StageDwellView;
import org.balcony.query.evaluation.transferfunnel.TransferFunnelView;
import org.balcony.query.evaluation.turnover.TurnoverView;
import org.balcony.query.flags.FlagsView;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Integrity;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.sessioncounts.SessionCountsView;
import org.balcony.query.stateasof.StateAsOfView;
import org.balcony.query.timeline.TimelineView;
import org.balcony.query.updates.UpdatesView;

/** Every view there is. */
public final class ViewCatalogue {

    private final List<HistoryView> views;

    /** The catalogue where there is no log to be asked whether it was altered. */
    public ViewCatalogue() {
        this(Integrity.UNCHECKED, Set.of());
    }

    /**
     * The catalogue, with what checks the stored streams.
     *
     * @param organisationWide the roles that have every case in view by a setting
     */
    public ViewCatalogue(Integrity integrity, Set<Role> organisationWide) {
        List<HistoryView> all = new ArrayList<>();
        all.add(new AuditTrailView());
        all.add(new DecisionDossierView());
        all.add(new StateAsOfView());
        all.add(new DisclosureLedgerView());
        all.add(new AuthorityHistoryView(organisationWide));
        all.add(new IntegrityReportView(integrity));
        all.add(new DisputeRegisterView());
        all.add(new FlagsView());
        all.add(new InclusionView());
        all.add(new SelectionView());
        all.add(new ContinuityView());
        all.add(new StageDwellView());
        all.add(new TimelineView());
        all.add(new ConveningPowerView());
        all.add(new SectorReachView());
        all.add(new SaturationView());
        all.add(new PowerBalanceView());
        all.add(new BalancingMeasuresView());
        all.add(new ReputationView());
        all.add(new ObstaclesView());
        all.add(new RipenessView());
        all.add(new CoordinationCoverageView());
        all.add(new EcosystemMapView());
        all.add(new FundingAgainstProcessView());
        all.add(new TurnoverView());
        all.add(new IndicatorsView());
        all.add(new ContributionsView());
        all.add(new TransferFunnelView());
        all.add(new AlumniView());
        all.add(new FollowUpView());
        all.add(new JointActionsView());
        all.add(new SafetyView());
        all.addAll(UpdatesView.all());
        all.addAll(SessionCountsView.all());
        all.add(new CriteriaView(List.copyOf(all)));
        all.add(new CorrectionHistoryView(List.copyOf(all)));
        this.views = List.copyOf(all);
    }

    /** What there is to say of every view, by code. */
    public List<ViewEntry> entries() {
        return Stream.concat(
                        views.stream().map(HistoryView::entry), Stream.of(CaseListEntry.ENTRY, AccessLogEntry.ENTRY))
                .sorted(Comparator.comparing(ViewEntry::code))
                .toList();
    }

    /** What views count for readers who may not see the records themselves, by the name of the view. */
    public SortedMap<String, Counted> counted() {
        SortedMap<String, Counted> counted = new TreeMap<>();
        views.stream()
                .filter(view -> !view.counted().equals(Counted.NOTHING))
                .forEach(view -> counted.put(view.entry().name(), view.counted()));
        return counted;
    }

    /** The view of cases or conflicts with this name or code. */
    public Optional<HistoryView> view(String nameOrCode, StreamKind of) {
        return views.stream()
                .filter(view -> view.entry().of().contains(of))
                .filter(view -> view.entry().name().equals(nameOrCode)
                        || view.entry().code().equalsIgnoreCase(nameOrCode))
                .findFirst();
    }
}
