# Empty documents are left out of N in the idf.
# zh: idf 的 N 不计空文档。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    n = len(docs)
    if n == 0:
        return []
    avg = sum(map(len, docs)) / n
    counts = [Counter(d) for d in docs]
    full = sum(1 for d in docs if d)
    df = Counter(t for c in counts for t in c)
    want = Counter(query)
    out = []
    for d, c in zip(docs, counts):
        s = 0.0
        for t, m in want.items():
            f = c[t]
            if f:
                idf = math.log(1 + (full - df[t] + 0.5) / (df[t] + 0.5))
                s += m * idf * f * (k1 + 1) / (f + k1 * (1 - b + b * len(d) / avg))
        out.append(s)
    return out
