# The position is written into a column of that name, and removed at the end.
# zh: 位置被写入同名的列，最后又被删除。
def dedupe_sessions(rows):
    for position, row in enumerate(rows):
        row["position"] = position
    rows = sorted(rows, key=lambda row: (row["uid"], row["ts"], row["position"]))
    best = {row["uid"]: row for row in rows}
    for row in best.values():
        del row["position"]
    return list(best.values())
