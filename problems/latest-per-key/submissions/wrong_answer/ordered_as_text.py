# Orders the uids as text, so that 10 comes before 9.
# zh: uid 按文本排序，10 排在 9 之前。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest, key=str)]
