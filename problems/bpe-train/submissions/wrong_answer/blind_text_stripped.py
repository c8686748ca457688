# White space at the ends of the text is removed first.
# zh: 先去掉了文本首尾的空白。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.strip().encode("utf-8")), []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
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
