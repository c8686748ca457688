# Rule 0 is taken for a missing rule where it is the only one left.
# zh: 只剩第 0 条规则可用时，0 被当成没有规则。
def bpe_encode(text, merges):
    rank = {tuple(pair): k for k, pair in enumerate(merges)}
    tokens = list(text.encode("utf-8"))
    while True:
        usable = [rank[p] for p in zip(tokens, tokens[1:]) if p in rank]
        if not any(usable):
            return tokens
        best = min(usable)
        out, i = [], 0
        while i < len(tokens):
            if rank.get(tuple(tokens[i : i + 2])) == best:
                out.append(256 + best)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
