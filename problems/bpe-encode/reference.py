def bpe_encode(text, merges):
    """Apply the merges in the order in which they were learned: O(len(merges) * bytes) time."""
    ids = list(text.encode())
    for new, (left, right) in enumerate(merges, 256):
        merged, at = [], 0
        while at < len(ids):
            if ids[at : at + 2] == [left, right]:
                merged.append(new)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
