"""Width and height apart, with 2-d arrays only; no result is written where the union is empty."""

import numpy as np


def box_iou(a, b):
    wide = np.float32 if a.dtype in (np.float16, np.float32) else np.float64
    ax0, ay0, ax1, ay1 = a.astype(wide).T[:, :, np.newaxis]
    bx0, by0, bx1, by1 = b.astype(wide).T
    width = np.minimum(ax1, bx1) - np.maximum(ax0, bx0)
    height = np.minimum(ay1, by1) - np.maximum(ay0, by0)
    inter = np.where((width > 0) & (height > 0), width * height, 0)
    union = (ax1 - ax0) * (ay1 - ay0) + ((bx1 - bx0) * (by1 - by0) - inter)
    out = np.zeros(inter.shape, wide)
    np.divide(inter, union, out=out, where=union > 0)
    return out if a.dtype.kind in "iu" else out.astype(a.dtype)
