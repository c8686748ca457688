"""The mean, over the positives, of the precision at each positive's own score; binary search counts who is not below."""

import numpy as np


def average_precision(scores, labels):
    everyone = np.sort(scores)
    positives = np.sort(scores[labels.astype(bool)])
    found = len(positives) - np.searchsorted(positives, positives)
    seen = len(everyone) - np.searchsorted(everyone, positives)
    # The mean of no positives is nan.
    return np.asarray(np.mean(found / seen), dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
