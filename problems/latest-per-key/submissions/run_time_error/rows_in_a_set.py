# Removes duplicates with a set; dictionaries cannot be members of a set.
# zh: 用集合去重，而字典不能放进集合。


def dedupe_sessions(rows):
    newest = {}
    for row in set(rows):
        if row["uid"] not in newest or row["ts"] >= newest[row["uid"]]["ts"]:
            newest[row["uid"]] = row
    return [newest[uid] for uid in sorted(newest)]
