# The smallest pair of neighbours is merged first, not the one that was learned first.
# zh: 先合并数值最小的相邻对，而不是最早学到的。
def bpe_encode(text, merges):
    rank = {tuple(pair): 256 + k for k, pair in enumerate(merges)}
    tokens = list(text.encode("utf-8"))
    while True:
        found = [pair for pair in zip(tokens, tokens[1:]) if pair in rank]
        if not found:
            return tokens
        best = min(found)
        out, i = [], 0
        while i < len(tokens):
            if tuple(tokens[i : i + 2]) == best:
                out.append(rank[best])
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
