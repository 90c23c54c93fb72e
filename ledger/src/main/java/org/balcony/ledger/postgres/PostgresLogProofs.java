package org.balcony.ledger.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.balcony.ledger.EventLeaf;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.checkpoint.Checkpoint;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.merkle.Proofs;
import org.balcony.ledger.merkle.TreeHash;
import org.balcony.ledger.postgres.Memory.LogHead;

/** Evidence from the hashes that the writer has stored: nothing costs more than a few tiles, however long the log is. */
public final class PostgresLogProofs implements LogProofs {

    private static final String LEAF = """
            select e.stream, e.version, e.event_id, e.type, e.schema_version, e.recorded_at,
                   sha256(e.payload), sha256(e.metadata), p.leaf_hash
            from {log}.events e
            left join {log}.events p on p.stream = e.stream and p.version = e.version - 1
            where e.position = ?
            """;
    private static final String ISSUED = "select note from {log}.checkpoints where size = ? and verifier = ?";
    private static final String ISSUE = """
            insert into {log}.checkpoints (size, verifier, root, note) values (?, ?, ?, ?) on conflict do nothing
            """;

    private final LogSchema schema;
    private final Lookups lookups;
    private final Reads reads;
    private final StoredTree tree;
    private final NoteSigner signer;

    /**
     * Evidence of the log, signed by its key.
     *
     * @param running gives connections of the running role
     * @param signer its name is the origin of the checkpoints
     */
    public PostgresLogProofs(DataSource running, NoteSigner signer) {
        this(running, signer, LogSchema.LEDGER);
    }

    /** The same of the log in a schema. */
    public PostgresLogProofs(DataSource running, NoteSigner signer, LogSchema schema) {
        this.schema = schema;
        this.lookups = new Lookups(schema);
        this.reads = new Reads(running, schema);
        this.tree = new StoredTree(reads);
        this.signer = signer;
    }

    @Override
    public String checkpoint() {
        LogHead head = reads.with(connection -> lookups.head(connection, false));
        List<String> issued = reads.list(row -> row.getString(1), ISSUED, head.size(), verifierKey());
        return issued.isEmpty() ? issue(head) : issued.getFirst();
    }

    private String issue(LogHead head) {
        byte[] root = head.frontier().root(new TreeHash());
        String text = new Checkpoint(signer.verifier().name(), head.size(), root).text();
        String note = signer.sign(text).written();
        reads.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(schema.in(ISSUE))) {
                statement.setLong(1, head.size());
                statement.setString(2, verifierKey());
                statement.setBytes(3, root);
                statement.setString(4, note);
                return statement.executeUpdate();
            }
        });
        return note;
    }

    @Override
    public String verifierKey() {
        return signer.verifier().toString();
    }

    @Override
    public byte[] leaf(long position) {
        return reads.list(row -> leaf(position, row), LEAF, position).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the log has no position " + position));
    }

    private static byte[] leaf(long position, ResultSet row) throws SQLException {
        return new EventLeaf(
                        position,
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getInt(5),
                        EventRow.instant(row, 6),
                        row.getBytes(7),
                        row.getBytes(8),
                        row.getBytes(9))
                .bytes();
    }

    @Override
    public List<byte[]> inclusionProof(long position, long size) {
        return proofs(size).inclusion(position - 1, size);
    }

    @Override
    public List<byte[]> consistencyProof(long from, long to) {
        return proofs(to).consistency(from, to);
    }

    @Override
    public byte[] root(long size) {
        return proofs(size).root(size);
    }

    @Override
    public byte[] tile(int level, long index, int width) {
        return tree.tile(level, index, width);
    }

    private Proofs proofs(long size) {
        long head = reads.with(lookups::size);
        if (size < 0 || size > head) {
            throw new IllegalArgumentException("the log has " + head + " events, not " + size);
        }
        return new Proofs(tree.ofSize(size));
    }
}
