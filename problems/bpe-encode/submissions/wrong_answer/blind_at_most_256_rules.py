# Applies at most 256 rules to a text, though there may be 300.
# zh: 最多使用 256 条规则，而规则可达 300 条。
def bpe_encode(text, merges):
    ids = list(text.encode())
    rank = {tuple(m): k for k, m in enumerate(merges)}
    for _ in range(256):
        best = min(zip(ids, ids[1:]), key=lambda q: rank.get(q, 999), default=None)
        if best not in rank:
            break
        out, i = [], 0
        while i < len(ids):
            if tuple(ids[i : i + 2]) == best:
                out.append(256 + rank[best])
                i += 2
            else:
                out.append(ids[i])
                i += 1
        ids = out
    return ids
