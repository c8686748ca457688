# Breaks a tie between equal times by the text of the rows instead of their position.
# zh: 时间相同时按行的文字内容而不是出现的位置决定取舍。
def dedupe_sessions(rows):
    best = {}
    for row in sorted(rows, key=lambda row: (row["uid"], row["ts"], str(row))):
        best[row["uid"]] = row
    return list(best.values())
