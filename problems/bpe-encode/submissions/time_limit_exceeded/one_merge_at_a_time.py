# Searches the whole text again for every single merge: O(bytes²).
# zh: 每合并一处就重新搜索全文，时间为 O(字节数²)。


def bpe_encode(text, merges):
    ranks = {tuple(pair): rank for rank, pair in enumerate(merges)}
    ids = list(text.encode())
    while True:
        found = [(ranks[pair], at) for at, pair in enumerate(zip(ids, ids[1:])) if pair in ranks]
        if not found:
            return ids
        rank, at = min(found)
        ids[at : at + 2] = [256 + rank]
