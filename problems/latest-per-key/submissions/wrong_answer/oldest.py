# Keeps the oldest row of each uid.
# zh: 保留了最旧的一行。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] <= newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest)]
