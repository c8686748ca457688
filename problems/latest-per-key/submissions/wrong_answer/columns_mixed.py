# Updates the stored row instead of replacing it, so that old columns remain.
# zh: 在旧行上更新而不是替换，旧的列残留下来。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        uid = row["uid"]
        if uid not in newest or row["ts"] >= newest[uid]["ts"]:
            newest[uid] = {**newest.get(uid, {}), **row}
    return [newest[uid] for uid in sorted(newest)]
