package org.balcony.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.ledger.Ledger;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.views.Answered;
import org.balcony.query.platform.views.Asking;
import org.balcony.query.platform.views.Differences;
import org.balcony.query.platform.views.KeptFigures;
import org.balcony.query.platform.views.Portfolio;
import org.balcony.query.platform.views.Selection;
import org.balcony.query.platform.views.Views;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Answers;
import org.balcony.query.platform.web.Bookmarks;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;
import org.springframework.context.ApplicationContext;

/**
 * Every view over a thousand cases in turn, written as JSON, with figures that were computed before.
 */
final class PortfolioView implements Contender {

    private static final int CASES = 1_000;
    private static final int EVENTS_OF_A_CASE = 50;
    private static final long HISTORIES = 64L << 20;
    private static final long FIGURES = 32L << 20;

    private final Views views;
    private final List<String> names;
    private final Reader reader = new Reader(new UserId("bench"), Set.of(Role.EVALUATOR));
    private final String conflict;
    private int next;

    PortfolioView(ApplicationContext commandSide) {
        Ledger ledger = commandSide.getBean(Ledger.class);
        StaffDoor staff = StaffDoor.on(ledger, HISTORIES);
        ReadDoor door = staff.door();
        ViewCatalogue catalogue = new ViewCatalogue();
        CaseHistories histories = staff.histories();
        KeptFigures figures = new KeptFigures(histories, door, FIGURES);
        this.views = new Views(
                catalogue,
                histories,
                new Portfolio(histories, figures),
                new Differences(histories, figures),
                new Asking(
                        histories,
                        new Positions(new Bookmarks(new byte[32]), door),
                        new PositionGate(java.time.Duration.ofSeconds(5), 1)));
        this.names = catalogue.entries().stream()
                .map(ViewEntry::name)
                .filter(name -> catalogue.view(name, StreamKind.CASE).isPresent())
                .toList();
        GrownCase grown = new GrownCase(new Desk(commandSide));
        for (int i = 0; i < CASES; i++) {
            grown.of(EVENTS_OF_A_CASE);
        }
        conflict = grown.conflict();
        names.forEach(this::read);
    }

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public void command(int writer) {
        read(names.get(Math.floorMod(next++, names.size())));
    }

    private int read(String name) {
        ReadParameters parameters =
                new ReadParameters(AsOf.live(LocalDate.now(ZoneOffset.UTC)), null, Reading.Order.OCCURRED, 0, Map.of());
        Answered answered =
                views.ofAll(name, reader, parameters, Selection.of(conflict, null, null, null, String.valueOf(CASES)));
        if (Answers.mapper().writeValueAsBytes(answered.envelope()).length == 0) {
            throw new IllegalStateException("an empty portfolio of " + name);
        }
        return answered.table().rows().size();
    }

    @Override
    public Correctness check(long acknowledged) {
        long missing = names.stream().mapToLong(name -> CASES - read(name)).sum();
        return new Correctness(Math.max(0, missing), 0, Math.max(0, -missing));
    }

    @Override
    public void close() {}
}
