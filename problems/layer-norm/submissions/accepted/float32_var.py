"""LayerNorm in float32 for half and single precision, with the library's biased variance."""

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    mean = wide.mean(axis=-1, keepdims=True)
    variance = wide.var(axis=-1, keepdims=True)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
