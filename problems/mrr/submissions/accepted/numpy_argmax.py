"""NumPy: the first True of a mask is at its argmax."""

import numpy as np


def mrr(ranked, relevant):
    values = [0.0] * len(ranked)
    for query, items in enumerate(ranked):
        wanted = frozenset(relevant[query])
        hits = np.array([item in wanted for item in items])
        if hits.any():
            values[query] = 1.0 / (hits.argmax() + 1)
    return np.mean(values) if values else 0
