# Starts from the smallest possible time and asks for a strictly larger one, so that a row with ts = −10⁹ is lost.
# zh: 以允许的最小时间为初值并要求严格更大，于是 ts = −10⁹ 的行丢失。
def dedupe_sessions(rows):
    newest, best = {}, {}
    for row in reversed(rows):
        if row["ts"] > newest.get(row["uid"], -(10**9)):
            newest[row["uid"]] = row["ts"]
            best[row["uid"]] = row
    return [best[uid] for uid in sorted(best)]
