# Takes the largest value of each column, like a careless GROUP BY, which mixes rows.
# zh: 像误用 GROUP BY 那样分别取每列的最大值，把不同的行混在一起。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        best = newest.setdefault(row["uid"], dict(row))
        for key, value in row.items():
            if value is not None and (best.get(key) is None or value > best[key]):
                best[key] = value
    return [newest[uid] for uid in sorted(newest)]
