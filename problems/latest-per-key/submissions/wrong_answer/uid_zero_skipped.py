# Skips rows whose uid is false, that is 0.
# zh: 跳过了 uid 为 0 的行。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if not uid:
            continue
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest)]
