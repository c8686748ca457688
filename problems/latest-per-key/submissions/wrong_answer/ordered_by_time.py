# Orders the result by time.
# zh: 结果按时间排序。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return sorted(newest.values(), key=lambda row: row["ts"])
