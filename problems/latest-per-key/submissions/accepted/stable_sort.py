def dedupe_sessions(rows):
    """Sort by uid and time; the sort is stable, so the last row of each group is the answer."""
    ordered = sorted(rows, key=lambda row: (row["uid"], row["ts"]))
    return list({row["uid"]: row for row in ordered}.values())
