# The rows are summed in blocks of 64, and the result of each block is rounded to the dtype of the input.
# zh: 按 64 行一块求和，每块的结果都舍入到输入的类型。
import numpy as np


def linear_backward(x, weight, dy):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    a2, g2 = a.reshape(-1, a.shape[-1]), g.reshape(-1, g.shape[-1])
    dweight, bias = np.zeros(w.shape, x.dtype), np.zeros(len(w), x.dtype)
    for i in range(0, len(a2), 64):
        dweight += (g2[i : i + 64].T @ a2[i : i + 64]).astype(x.dtype)
        bias += g2[i : i + 64].sum(0).astype(x.dtype)
    return (g @ w).astype(x.dtype), dweight, bias
