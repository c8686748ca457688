def bpe_encode(text, merges):
    """Look for the pair of the lowest rank and merge all its occurrences, until no pair has a rank."""
    ranks = {(left, right): rank for rank, (left, right) in enumerate(merges)}
    ids = list(text.encode())
    while True:
        rank, best = min(((ranks[pair], pair) for pair in zip(ids, ids[1:]) if pair in ranks), default=(None, None))
        if best is None:
            return ids
        merged = []
        for one in ids:
            if merged and (merged[-1], one) == best:
                merged[-1] = 256 + rank
            else:
                merged.append(one)
        ids = merged
