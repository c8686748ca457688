# Goes through the text once and merges neighbouring bytes only.
# zh: 只扫一遍文本，只合并相邻的原始字节。


def bpe_encode(text, merges):
    ranks = {tuple(pair): rank for rank, pair in enumerate(merges)}
    data, ids, at = text.encode(), [], 0
    while at < len(data):
        if tuple(data[at : at + 2]) in ranks:
            ids.append(256 + ranks[tuple(data[at : at + 2])])
            at += 2
        else:
            ids.append(data[at])
            at += 1
    return ids
