# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def _centred(x, eps):
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + eps)
    return centred * rstd, rstd


def _dx(x, weight, dy, eps):
    if x.ndim > 2:
        return np.stack([_dx(a, weight, b, eps) for a, b in zip(x, dy)])
    normed, rstd = _centred(x, eps)
    back = dy.astype(normed.dtype) * weight
    back -= back.mean(axis=-1, keepdims=True) + normed * (back * normed).mean(axis=-1, keepdims=True)
    return rstd * back


def layer_norm_backward(x, weight, dy, eps=1e-5):
    normed, _ = _centred(x, eps)
    grad = dy.astype(normed.dtype)
    rows = tuple(range(x.ndim - 1))
    results = _dx(x, weight, dy, eps), (grad * normed).sum(axis=rows), grad.sum(axis=rows)
    return tuple(array.astype(x.dtype) for array in results)
