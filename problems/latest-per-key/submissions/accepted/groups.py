from collections import defaultdict


def dedupe_sessions(rows):
    """Collect the rows of each uid, and take the last of the newest ones in each group."""
    groups = defaultdict(list)
    for place, row in enumerate(rows):
        groups[row["uid"]].append((row["ts"], place))
    return [rows[max(group)[1]] for _, group in sorted(groups.items())]
