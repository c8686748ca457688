# Applies the merges from the last to the first.
# zh: 从最后学到的规则开始应用。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in reversed(list(enumerate(merges))):
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
