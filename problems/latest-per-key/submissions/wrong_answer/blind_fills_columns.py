# Gives all rows of the result the same columns and fills the missing ones with None, as a table would.
# zh: 像数据表那样让结果的各行具有相同的列，缺少的列填入 None。
def dedupe_sessions(rows):
    best = {}
    for row in rows:
        if row["uid"] not in best or row["ts"] >= best[row["uid"]]["ts"]:
            best[row["uid"]] = row
    columns = list(dict.fromkeys(name for row in best.values() for name in row))
    return [{name: best[uid].get(name) for name in columns} for uid in sorted(best)]
