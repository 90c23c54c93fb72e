package org.balcony.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.ledger.Ledger;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.visibility.Reader;
import org.springframework.context.ApplicationContext;

/** The timeline of a long case, live or as of a moment after everything that is in it; not one row may differ. */
final class CaseView implements Contender {

    private static final long CACHE = 64L << 20;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final AsOf LIVE = AsOf.live(TODAY);
    private static final AsOf AFTER_ALL = new AsOf(
            When.of(TODAY.plusDays(2).toString()), When.of(TODAY.plusDays(2).toString()), TODAY);

    private final CaseHistories histories;
    private final HistoryView view;
    private final StreamId subject;
    private final AsOf asOf;
    private final Reader reader = new Reader(new UserId("bench"), Set.of(Role.LEAD_MEDIATOR));

    CaseView(ApplicationContext commandSide, int events, boolean live) {
        Ledger ledger = commandSide.getBean(Ledger.class);
        this.histories = StaffDoor.on(ledger, CACHE).histories();
        this.view =
                new ViewCatalogue().view("process-timeline", StreamKind.CASE).orElseThrow();
        this.subject = new GrownCase(new Desk(commandSide)).of(events);
        this.asOf = live ? LIVE : AFTER_ALL;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public void command(int writer) {
        if (read(asOf).rows().isEmpty()) {
            throw new IllegalStateException("an empty timeline");
        }
    }

    @Override
    public Correctness check(long acknowledged) {
        var live = read(LIVE).rows();
        var then = read(AFTER_ALL).rows();
        var kept = new HashSet<>(then);
        long lost = live.stream().filter(row -> !kept.contains(row)).count();
        return new Correctness(lost, live.equals(then) ? 0 : 1, Math.max(0, then.size() - live.size()));
    }

    @Override
    public void close() {}

    private ViewTable read(AsOf moment) {
        return view.of(histories
                .reading(
                        subject,
                        reader,
                        histories.head(),
                        moment,
                        Reading.Order.OCCURRED,
                        Map.of(),
                        Counted.NOTHING,
                        new Sources())
                .orElseThrow());
    }
}
