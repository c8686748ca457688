"""NumPy: a matrix of counts, documents by query terms."""

import numpy as np


def bm25(query, docs, k1=1.5, b=0.75):
    terms = {term: column for column, term in enumerate(dict.fromkeys(query))}
    f = np.zeros((len(docs), len(terms)))
    for row, doc in enumerate(docs):
        for token in doc:
            if token in terms:
                f[row, terms[token]] += 1
    found = f > 0
    idf = np.log(1 + (len(docs) - found.sum(0) + 0.5) / (found.sum(0) + 0.5))
    times = [query.count(term) for term in terms]
    lengths = np.array([len(doc) for doc in docs])
    relative = lengths / lengths.sum() * len(docs)
    spread = k1 * (1 - b + b * relative)[:, None]
    part = np.divide(f * (k1 + 1), f + spread, out=f, where=found)
    return part @ (idf * times)
