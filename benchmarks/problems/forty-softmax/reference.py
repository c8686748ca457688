import numpy as np


def softmax(x, axis=-1):
    """Shift by the maximum, exponentiate, normalise."""
    exp = np.exp(x - x.max(axis=axis, keepdims=True))
    return exp / exp.sum(axis=axis, keepdims=True)
