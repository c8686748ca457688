# Looks merges up by the bytes they stand for, although two rules can make the same bytes.
# zh: 按合并所代表的字节来查规则，而两条规则可能得到相同的字节。
def bpe_encode(text, merges):
    word = [bytes([i]) for i in range(256)]
    rank = {}
    for a, b in merges:
        rank.setdefault((word[a], word[b]), len(word))
        word.append(word[a] + word[b])
    number = {}
    for i, w in enumerate(word):
        number.setdefault(w, i)
    parts = [bytes([b]) for b in text.encode()]
    while len(parts) > 1:
        best = min(zip(parts, parts[1:]), key=lambda p: rank.get(p, 10**9))
        if best not in rank:
            break
        out, i = [], 0
        while i < len(parts):
            if parts[i : i + 2] == list(best):
                out.append(best[0] + best[1])
                i += 2
            else:
                out.append(parts[i])
                i += 1
        parts = out
    return [number[p] for p in parts]
