import numpy as np


def softmax(x, axis=-1):
    """By way of the logarithm, so that the last bits are not the reference's."""
    shifted = x - x.max(axis=axis, keepdims=True)
    return np.exp(shifted - np.log(np.exp(shifted).sum(axis=axis, keepdims=True)))
