def merge(intervals):
    """Sort by start; only the latest merged interval can overlap the next one: O(n log n) time."""
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
