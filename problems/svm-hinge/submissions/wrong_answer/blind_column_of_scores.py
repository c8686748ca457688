# Computes the scores as a column, which broadcasts against the labels to an N × N matrix.
# zh: 分数算成一列，与标签广播后成了 N × N 矩阵。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    margin = y.astype(work) * (x.astype(work) @ wide.reshape(-1, 1) + bias)
    hinge = np.maximum(0, 1 - margin).sum()
    return (wide @ wide / 2 + c * hinge).astype(x.dtype)
