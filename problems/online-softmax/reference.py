"""A running maximum, and a running sum that is rescaled whenever the maximum rises; O(n) time, one chunk of memory."""

import math

import numpy as np


def online_softmax(chunks):
    """Return the softmax of the concatenated chunks; they are read once for the maximum and the sum."""
    wide = np.promote_types(chunks[0].dtype, np.float32)
    highest, total = -np.inf, 0.0
    for chunk in chunks:
        x = chunk.astype(wide)
        raised = max(highest, x.max())
        if raised > -np.inf:
            total = total * math.exp(highest - raised) + np.exp(x - raised).sum()
        highest = raised
    result = np.empty(sum(map(len, chunks)), chunks[0].dtype)
    start = 0
    with np.errstate(invalid="ignore", divide="ignore"):
        for chunk in chunks:
            result[start : start + len(chunk)] = np.exp(chunk.astype(wide) - highest) / total
            start += len(chunk)
    return result
