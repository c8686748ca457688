def dedupe_sessions(rows):
    """Keep the newest row of each uid in a dictionary: O(n + k log k) time for n rows and k users."""
    newest = {}
    for row in rows:
        uid = row["uid"]
        # On equal times the later row replaces the earlier one.
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest)]
