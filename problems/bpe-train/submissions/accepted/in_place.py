def bpe_train(text, merges):
    """Count in a dictionary, and move the tokens forward in the same list while merging."""
    ids = list(text.encode("utf-8"))
    learned = []
    for new in range(256, 256 + merges):
        counts = {}
        for pair in zip(ids, ids[1:]):
            counts[pair] = counts.get(pair, 0) + 1
        if not counts:
            return learned
        _, left, right = max((count, -left, -right) for (left, right), count in counts.items())
        left, right = -left, -right
        learned.append([left, right])
        write = read = 0
        while read < len(ids):
            if ids[read : read + 2] == [left, right]:
                ids[write] = new
                read += 1
            else:
                ids[write] = ids[read]
            read += 1
            write += 1
        del ids[write:]
    return learned
