# Goes on inside the pair after a merge, so that a byte is used twice.
# zh: 合并之后没有跳过整个对，同一个字节被用了两次。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and ids[at] == left and ids[at + 1] == right:
                merged.append(256 + rank)
                at += 1 + (at + 2 == len(ids))
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
