# A Python loop goes over the boxes of a, which is slow where a is long and b is short.
# zh: 用 Python 循环遍历 a 的每个框；a 很长而 b 很短时很慢。
import numpy as np


def rows(a, b):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float32 if dtype == np.float16 else dtype
    a, b = a.astype(wide), b.astype(wide)
    w = np.minimum(a[:, None, 2], b[:, 2]) - np.maximum(a[:, None, 0], b[:, 0])
    h = np.minimum(a[:, None, 3], b[:, 3]) - np.maximum(a[:, None, 1], b[:, 1])
    inter = np.maximum(w, 0) * np.maximum(h, 0)
    area_a = (a[:, 2] - a[:, 0]) * (a[:, 3] - a[:, 1])
    area_b = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    union = area_a[:, None] + area_b - inter
    return np.divide(inter, union, out=np.zeros_like(inter), where=union > 0).astype(dtype)


def box_iou(a, b):
    return np.concatenate([rows(a[i : i + 1], b) for i in range(len(a))])
