# Removes repeated rows first and keeps the earliest copy, so that a repeat of an old row no longer wins a tie.
# zh: 先去掉重复的行并保留最早的一份，于是后来重复出现的行在时间相同时不再胜出。
def dedupe_sessions(rows):
    distinct = {}
    for row in rows:
        distinct.setdefault(frozenset(row.items()), row)
    best = {}
    for row in distinct.values():
        if row["uid"] not in best or row["ts"] >= best[row["uid"]]["ts"]:
            best[row["uid"]] = row
    return [best[uid] for uid in sorted(best)]
