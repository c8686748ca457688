# Returns only uid and time and loses the other columns.
# zh: 只返回 uid 和时间，丢掉了其他列。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return [{"uid": uid, "ts": newest[uid]["ts"]} for uid in sorted(newest)]
