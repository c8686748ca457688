from collections import Counter


def bpe_train(text, merges):
    """Keep the tokens as characters of a string: then str.replace merges from left to right."""
    ids = text.encode().decode("latin-1")
    learned = []
    for new in range(256, 256 + merges):
        counts = Counter(map(str.__add__, ids, ids[1:]))
        if not counts:
            break
        most = max(counts.values())
        best = min(pair for pair, count in counts.items() if count == most)
        learned.append([ord(best[0]), ord(best[1])])
        ids = ids.replace(best, chr(new))
    return learned
