# The tokens are counted once for each different pair, which is too slow.
# zh: 对每个不同的数对都数一遍 token，太慢。


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        neighbours = list(zip(tokens, tokens[1:]))
        counts = {p: neighbours.count(p) for p in set(neighbours)}
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
