package org.balcony.standalone.database;

/** Who logs in to the database, and for what. */
public enum DatabaseRole {
    /** Owns the tables and changes their shape at start-up; serves no request. */
    OWNER("balcony_owner"),
    /** Appends to the log and reads it. */
    COMMAND("balcony_command"),
    /** Reads the log and keeps the views. */
    QUERY("balcony_query");

    static final String SUPERUSER = "postgres";

    private final String roleName;

    DatabaseRole(String roleName) {
        this.roleName = roleName;
    }

    /** The name of the role in the database. */
    public String roleName() {
        return roleName;
    }
}
