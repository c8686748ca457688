"""LayerNorm in one pass: E[y²] - E[y]² does not cancel after shifting each row by its first entry."""

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    shifted = x.astype(np.float64) - x[..., :1]
    size = x.shape[-1]
    mean = np.einsum("...d->...", shifted) / size
    mean_square = np.einsum("...d,...d->...", shifted, shifted) / size
    scale = 1 / np.sqrt(np.maximum(mean_square - mean * mean, 0) + eps)
    return ((shifted - mean[..., None]) * scale[..., None] * weight + bias).astype(x.dtype)
