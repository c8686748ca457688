# Compares each row only with the one before it, as if rows of a uid stood together.
# zh: 只与前一行比较，以为同一 uid 的行相邻。
from itertools import groupby


def dedupe_sessions(rows):
    newest = []
    for _, group in groupby(rows, key=lambda row: row["uid"]):
        newest.append(max(enumerate(group), key=lambda item: (item[1]["ts"], item[0]))[1])
    return sorted(newest, key=lambda row: row["uid"])
