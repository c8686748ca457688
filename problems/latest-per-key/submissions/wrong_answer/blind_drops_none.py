# Leaves out the columns whose value is None.
# zh: 去掉了值为 None 的列。
def dedupe_sessions(rows):
    best = {}
    for row in rows:
        if row["uid"] not in best or row["ts"] >= best[row["uid"]]["ts"]:
            best[row["uid"]] = row
    return [{k: v for k, v in best[uid].items() if v is not None} for uid in sorted(best)]
