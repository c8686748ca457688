"""A pair is a complex number, and a rotation is a product with exp(i·t)."""

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    angles = np.outer(positions / scale, base ** (-np.arange(half) / half))
    pairs = x[..., :half] + 1j * x[..., half:]
    turned = pairs * np.exp(1j * angles)
    return np.concatenate([turned.real, turned.imag], axis=-1).astype(x.dtype)
