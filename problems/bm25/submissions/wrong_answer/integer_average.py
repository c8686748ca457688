# Rounds the average length down.
# zh: 平均长度向下取整。

import math
from collections import Counter


def bm25(query, docs, k1=1.5, b=0.75):
    counts = [Counter(doc) for doc in docs]
    documents = Counter(term for count in counts for term in count)
    average = sum(map(len, docs)) // max(len(docs), 1)
    idf = {t: math.log(1 + (len(docs) - documents[t] + 0.5) / (documents[t] + 0.5)) for t in query}
    scores = []
    for doc, count in zip(docs, counts):
        score = 0.0
        for term in query:
            # A term that occurs makes the document, and so the average, longer than 0.
            if term in count:
                f = count[term]
                score += idf[term] * f * (k1 + 1) / (f + k1 * (1 - b + b * len(doc) / max(average, 1)))
        scores.append(score)
    return scores
