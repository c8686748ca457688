# Goes through blocks of 1 000 rows, and on equal times keeps the row of the earlier block.
# zh: 按 1 000 行一块处理，时间相等时保留较早块中的行。
def dedupe_sessions(rows):
    best = {}
    for s in range(0, len(rows), 1000):
        part = {}
        for row in rows[s : s + 1000]:
            old = part.get(row["uid"])
            if old is None or row["ts"] >= old["ts"]:
                part[row["uid"]] = row
        for uid, row in part.items():
            if uid not in best or row["ts"] > best[uid]["ts"]:
                best[uid] = row
    return [best[uid] for uid in sorted(best)]
