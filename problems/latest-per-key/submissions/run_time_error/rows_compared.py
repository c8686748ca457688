# Sorts pairs of time and row; with equal times the rows themselves are compared, which fails.
# zh: 对（时间，行）排序，时间相同时会比较字典而报错。


def dedupe_sessions(rows):
    ordered = sorted((row["uid"], row["ts"], row) for row in rows)
    return list({uid: row for uid, _, row in ordered}.values())
