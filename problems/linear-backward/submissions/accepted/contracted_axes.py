"""Keep the leading dimensions, and contract all of them at once: tensordot over the batch axes."""

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    grads = dy.astype(wide)
    axes = tuple(range(x.ndim - 1))
    dweight = np.tensordot(grads, x, (axes, axes))
    return tuple(array.astype(x.dtype) for array in (grads @ weight, dweight, grads.sum(axis=axes)))
