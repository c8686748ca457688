"""The update as the transpose of aᵀ @ bᵀ, the product that the layer with the adapter computes."""

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = (a.T.astype(wide) @ b.T.astype(wide)).T
    return (w.astype(wide) + alpha / a.shape[0] * update).astype(w.dtype)
