# Reads the token behind the last one.
# zh: 没有判断后面是否还有 token，下标越界。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if ids[at] == left and ids[at + 1] == right:
                merged.append(256 + rank)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
