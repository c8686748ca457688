# Drops a byte order mark from the text before counting.
# zh: 统计之前去掉了文本中的字节顺序标记。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.strip("\ufeff").encode("utf-8"))
    out = []
    for new in range(256, 256 + merges):
        if len(ids) < 2:
            break
        c = Counter(zip(ids, ids[1:]))
        best = min(c, key=lambda p: (-c[p], p))
        out.append(list(best))
        a, b = best
        nxt, i, n = [], 0, len(ids)
        while i < n:
            if i + 1 < n and ids[i] == a and ids[i + 1] == b:
                nxt.append(new)
                i += 2
            else:
                nxt.append(ids[i])
                i += 1
        ids = nxt
    return out
