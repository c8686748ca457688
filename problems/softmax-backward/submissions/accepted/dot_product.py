"""y ⊙ dy minus y times the dot product of both, which a product of a row and a column computes."""

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = (array.astype(wide) for array in (y, dy))
    dots = (p[..., np.newaxis, :] @ g[..., np.newaxis]).reshape(*y.shape[:-1], 1)
    return (p * (g - dots)).astype(y.dtype)
