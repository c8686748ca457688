# Returns the rows in the order in which the uids first appeared.
# zh: 按 uid 首次出现的顺序返回。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in newest]
