# A token counts at most 100 times in the query.
# zh: 查询中一个 token 最多计 100 次。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    n = len(docs)
    if n == 0:
        return []
    avg = sum(map(len, docs)) / n
    counts = [Counter(d) for d in docs]
    df = Counter(t for c in counts for t in c)
    want = Counter(query)
    out = []
    for d, c in zip(docs, counts):
        s = 0.0
        for t, m in want.items():
            f = c[t]
            if f:
                idf = math.log(1 + (n - df[t] + 0.5) / (df[t] + 0.5))
                s += (m if m < 100 else min(m, 100)) * idf * f * (k1 + 1) / (f + k1 * (1 - b + b * len(d) / avg))
        out.append(s)
    return out
