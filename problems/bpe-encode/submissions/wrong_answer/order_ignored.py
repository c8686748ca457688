# Merges b a by the rule for a b.
# zh: 把 b a 也按 a b 的规则合并。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and {ids[at], ids[at + 1]} == {left, right}:
                merged.append(256 + rank)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
