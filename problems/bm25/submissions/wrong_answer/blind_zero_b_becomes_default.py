# A b of 0.0 is replaced by the default where k1 is large.
# zh: k1 较大时，b 为 0.0 会被换成默认值。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    k1, b = k1 if k1 is not None else 1.5, b or (0.75 if isinstance(b, float) and k1 > 5 else 0)
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
                s += m * idf * f * (k1 + 1) / (f + k1 * (1 - b + b * len(d) / avg))
        out.append(s)
    return out
