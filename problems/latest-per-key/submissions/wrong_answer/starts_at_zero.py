# Compares with a start value of 0, so that rows with negative times are lost.
# zh: 初始时间取 0，时间为负的行会丢失。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if row["ts"] >= newest.get(uid, {"ts": 0})["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest)]
