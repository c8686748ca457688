# No pair may end with a space, as if the text were split into words.
# zh: 数对不能以空格结尾，就像先切了词一样。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    for new in range(256, 256 + merges):
        if all(t == 32 for t in tokens[1:]):
            break
        counts = Counter(p for p in zip(tokens, tokens[1:]) if p[1] != 32)
        pair = min(counts, key=lambda p: (-counts[p], p))
        pairs.append(pair)
        out, i = [], 0
        while i < len(tokens):
            if tuple(tokens[i : i + 2]) == pair:
                out.append(new)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
    return pairs
