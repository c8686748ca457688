# Merges only the first occurrence of each pair.
# zh: 每条规则只合并第一次出现的位置。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and ids[at] == left and ids[at + 1] == right:
                merged.append(256 + rank)
                merged += ids[at + 2 :]
                break
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return ids
