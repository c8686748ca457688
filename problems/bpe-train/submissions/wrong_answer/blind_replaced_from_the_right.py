# The pair is replaced from right to left, which differs for an odd run of one token.
# zh: 从右向左替换数对，奇数个相同 token 相连时结果不同。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
        pair = min(counts, key=lambda p: (-counts[p], p))
        pairs.append(pair)
        out, i = [], len(tokens) - 1
        while i >= 0:
            if i and (tokens[i - 1], tokens[i]) == pair:
                out.append(new)
                i -= 2
            else:
                out.append(tokens[i])
                i -= 1
        tokens = out[::-1]
    return pairs
