# Goes through all rows again for each user: O(n · users).
# zh: 对每个用户都扫描所有行，时间为 O(n · 用户数)。


def dedupe_sessions(rows):
    result = []
    for uid in sorted({row["uid"] for row in rows}):
        own = [row for row in rows if row["uid"] == uid]
        result.append(max(enumerate(own), key=lambda item: (item[1]["ts"], item[0]))[1])
    return result
