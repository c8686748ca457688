# Stops at the first merge that does not occur in the text.
# zh: 遇到第一条不适用的规则就停止。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
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
        if len(merged) == len(ids):
            break
        ids = merged
    return ids
