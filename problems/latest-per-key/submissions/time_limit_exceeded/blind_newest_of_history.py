# Looks for the newest row among all earlier rows of the user at every row: quadratic if one user has many rows.
# zh: 每读一行都在该用户的全部历史行中重新找最新的一行：一个用户行数很多时为平方时间。
def dedupe_sessions(rows):
    history, best = {}, {}
    for row in rows:
        own = history.setdefault(row["uid"], [])
        own.insert(0, row)
        best[row["uid"]] = max(own, key=lambda row: row["ts"])
    return [best[uid] for uid in sorted(best)]
