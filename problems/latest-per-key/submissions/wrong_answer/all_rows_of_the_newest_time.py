# Returns every row that has the newest time of its uid, like a join with MAX(ts).
# zh: 像与 MAX(ts) 连接那样返回所有时间并列的行。


def dedupe_sessions(rows):
    newest = {}
    for row in rows:
        newest[row["uid"]] = max(newest.get(row["uid"], row["ts"]), row["ts"])
    return sorted((row for row in rows if row["ts"] == newest[row["uid"]]), key=lambda row: row["uid"])
