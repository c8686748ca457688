# Looks for the split with the fewest pieces.
# zh: 求的是片段数最少的切分。


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    best = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(end):
            piece = ("##" if start else "") + word[start:end]
            if best[start] is not None and piece in pieces:
                if best[end] is None or len(best[start]) + 1 < len(best[end]):
                    best[end] = [*best[start], piece]
    return [unk] if best[-1] is None else best[-1]
