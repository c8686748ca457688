"""RMSNorm as model code writes it: normalise in float32, cast back, scale."""

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x if x.dtype == np.float64 else x.astype(np.float32)
    normed = wide / np.sqrt(np.mean(np.square(wide), axis=-1, keepdims=True) + eps)
    return (normed.astype(x.dtype) * weight).astype(x.dtype)
