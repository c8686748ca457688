# Rounds the second product to half precision before its bias is added.
# zh: 第二个矩阵乘积先舍入成半精度，然后才加偏置。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    hidden = np.maximum(x.astype(work) @ w1.astype(work) + b1.astype(work), 0)
    return (hidden @ w2.astype(work)).astype(x.dtype) + b2
