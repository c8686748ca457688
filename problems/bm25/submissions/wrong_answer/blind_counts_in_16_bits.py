# Occurrences are counted in 16 bits with a sign, and wrap around above 32 767.
# zh: 出现次数用带符号的 16 位整数保存，超过 32 767 时回绕。
import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    if not docs:
        return []
    counts = [Counter(doc) for doc in docs]
    average = sum(map(len, docs)) / len(docs)
    terms = Counter(query)
    found = Counter(token for count in counts for token in count if token in terms)
    idf = {token: math.log(1 + (len(docs) - n + 0.5) / (n + 0.5)) for token, n in found.items()}
    scores = []
    for doc, count in zip(docs, counts):
        score = 0.0
        for token, times in terms.items():
            f = (count.get(token, 0) + 32768) % 65536 - 32768
            if f:
                score += times * idf[token] * f * (k1 + 1) / (f + k1 * (1 - b + b * len(doc) / average))
        scores.append(score)
    return scores
