# Multiplies by the labels as a diagonal N × N matrix, which does not fit into the memory.
# zh: 把标签写成 N × N 对角矩阵再相乘，内存放不下。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    margin = np.diag(y.astype(work)) @ (x.astype(work) @ wide + bias)
    hinge = np.maximum(0, 1 - margin).sum()
    return (wide @ wide / 2 + c * hinge).astype(x.dtype)
