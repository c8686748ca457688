"""Softmax: shift by the maximum, exponentiate, normalise.

Softmax does not change when a constant is added to all logits. Subtracting the maximum makes the largest exponent 0, so
nothing overflows and the sum is at least 1. O(n) time and memory.
"""

import numpy as np


def softmax(x, axis=-1):
    """Return softmax of ``x`` along ``axis``, in the dtype of ``x`` (float64 for integers)."""
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.float64
    with np.errstate(invalid="ignore"):  # all -inf: (-inf) - (-inf) is the NaN we want
        # float16 ends at 65504 and has 11 bits: too little to add up many exponentials.
        exp = np.subtract(x, x.max(axis=axis, keepdims=True), dtype=np.float64)
        np.exp(exp, out=exp)
        exp /= exp.sum(axis=axis, keepdims=True)
    return exp.astype(dtype, copy=False)
