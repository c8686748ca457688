# Numbers new tokens from 255.
# zh: 新 token 从 255 开始编号。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and ids[at] == left and ids[at + 1] == right:
                merged.append(255 + rank)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
