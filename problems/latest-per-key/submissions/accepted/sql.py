import sqlite3


def dedupe_sessions(rows):
    """Let a database number the rows of each uid, newest first."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE sessions (place INTEGER, uid INTEGER, ts INTEGER)")
    base.executemany(
        "INSERT INTO sessions VALUES (?, ?, ?)", [(at, row["uid"], row["ts"]) for at, row in enumerate(rows)]
    )
    chosen = base.execute(
        """
        SELECT place FROM (
            SELECT place, uid, ROW_NUMBER() OVER (PARTITION BY uid ORDER BY ts DESC, place DESC) AS number FROM sessions
        ) WHERE number = 1 ORDER BY uid
        """
    )
    return [rows[place] for (place,) in chosen]
