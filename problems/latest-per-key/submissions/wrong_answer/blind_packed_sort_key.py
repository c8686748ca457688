# Sorts by uid · 10⁹ + ts, in which a large time of one user passes the times of the next user.
# zh: 按 uid · 10⁹ + ts 排序，一个用户较大的时间会越过下一个用户。
def dedupe_sessions(rows):
    best = {}
    for row in sorted(rows, key=lambda row: row["uid"] * 10**9 + row["ts"]):
        best[row["uid"]] = row
    return list(best.values())
