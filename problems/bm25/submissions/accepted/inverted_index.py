"""An inverted index: only the documents that have a term are touched."""

from collections import Counter, defaultdict
from math import log1p


def bm25(query, docs, k1=1.5, b=0.75):
    postings = defaultdict(dict)
    for at, doc in enumerate(docs):
        for term in doc:
            row = postings[term]
            row[at] = row.get(at, 0) + 1
    scores = [0.0] * len(docs)
    tokens = sum(len(doc) for doc in docs)
    for term, times in Counter(query).items():
        row = postings.get(term, {})
        weight = times * log1p((len(docs) - len(row) + 0.5) / (len(row) + 0.5))
        for at, f in row.items():
            length = len(docs[at]) * len(docs) / tokens
            scores[at] += weight * (k1 + 1) / (1 + k1 * (1 - b * (1 - length)) / f)
    return scores
