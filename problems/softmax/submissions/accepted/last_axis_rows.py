"""Softmax on a matrix: the axis is moved to the end, everything else becomes rows."""

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    moved = np.moveaxis(x, axis, -1)
    rows = moved.reshape(-1, moved.shape[-1]).astype(np.float64)  # a copy, so in-place steps are safe
    rows -= rows.max(axis=1)[:, None]
    np.exp(rows, out=rows)
    rows /= rows.sum(axis=1)[:, None]
    return np.moveaxis(rows.reshape(moved.shape), -1, axis).astype(dtype)
