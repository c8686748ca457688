# Merges from right to left, so that aaa becomes a aa.
# zh: 从右往左合并，aaa 变成 a aa。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = len(ids) - 1
        while at >= 0:
            if at and ids[at - 1] == left and ids[at] == right:
                merged.append(256 + rank)
                at -= 2
            else:
                merged.append(ids[at])
                at -= 1
        ids = merged[::-1]
    return ids
