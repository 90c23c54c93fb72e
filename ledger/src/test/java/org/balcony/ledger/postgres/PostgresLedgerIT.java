package org.balcony.ledger.postgres;

import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.LedgerContract;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresLedgerIT extends LedgerContract {

    static PostgresForTests postgres;
    static PostgresLedger ledger;

    @BeforeAll
    static void open() {
        postgres = PostgresForTests.fresh();
        ledger = PostgresLedger.open(postgres.running(), postgres.pool(32), LedgerSettings.standard());
    }

    @AfterAll
    static void close() {
        ledger.close();
        postgres.close();
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }
}
