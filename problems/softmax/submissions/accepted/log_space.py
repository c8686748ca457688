"""Softmax in log space: exp(x - log Σ exp x), with the sum folded pairwise by ``logaddexp``."""

import numpy as np


def softmax(x, axis=-1):
    # float64, because the logarithm of the sum is as large as the logits and would lose digits in float32.
    wide = x.astype(np.float64)
    log_sum = np.logaddexp.reduce(wide, axis=axis, keepdims=True)
    return np.exp(wide - log_sum).astype(x.dtype if x.dtype.kind == "f" else np.float64)
