# Begins with characters instead of the bytes of UTF-8.
# zh: 从字符而不是 UTF-8 字节开始。


def bpe_encode(text, merges):
    ids = list(map(ord, text))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and ids[at] == left and ids[at + 1] == right:
                merged.append(256 + rank)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
