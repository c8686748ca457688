def merge(intervals):
    """Sweep over all ends, starts first: where the number of open intervals falls to 0, a merged one ends."""
    events = sorted([(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals])
    merged, opened, begin = [], 0, None
    for point, closes in events:
        if opened == 0:
            begin = point
        opened += -1 if closes else 1
        if opened == 0:
            merged.append((begin, point))
    return merged
