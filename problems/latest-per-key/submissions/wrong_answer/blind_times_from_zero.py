# Takes −1 as the time of a user not seen yet, so that rows with times below −1 are lost.
# zh: 把尚未出现的用户的时间当作 −1，时间小于 −1 的行因此丢失。
def dedupe_sessions(rows):
    newest, best = {}, {}
    for row in rows:
        if row["ts"] >= newest.get(row["uid"], -1):
            newest[row["uid"]] = row["ts"]
            best[row["uid"]] = row
    return [best[uid] for uid in sorted(best)]
