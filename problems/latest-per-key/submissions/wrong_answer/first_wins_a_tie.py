# Keeps the earlier row when times are equal.
# zh: 时间相同时保留了先出现的一行。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] > newest[uid]["ts"]:
            newest[uid] = row
    return [newest[uid] for uid in sorted(newest)]
