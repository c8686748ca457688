# Compares the times as text, so that 9 is newer than 10.
# zh: 时间按文本比较，9 被当成比 10 新。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or str(row["ts"]) >= str(newest[uid]["ts"]):
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest)]
