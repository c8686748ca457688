# Keeps the newest rows in a list and searches it for every row.
# zh: 把最新的行放在列表里，每一行都去逐个查找。


def dedupe_sessions(rows):
    newest = []
    for row in rows:
        for at, other in enumerate(newest):
            if other["uid"] == row["uid"]:
                if row["ts"] >= other["ts"]:
                    newest[at] = row
                break
        else:
            newest.append(row)
    return sorted(newest, key=lambda row: row["uid"])
