# Numbers new tokens from 257.
# zh: 新 token 从 257 开始编号。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and ids[at] == left and ids[at + 1] == right:
                merged.append(257 + rank)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
