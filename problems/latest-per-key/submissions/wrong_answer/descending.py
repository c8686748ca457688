# Orders the uids downwards.
# zh: uid 按降序返回。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest, reverse=True)]
