# The products y · dy are rounded to half precision before they are added up.
# zh: 乘积 y · dy 先舍入成半精度再求和。
import numpy as np


def softmax_backward(y, dy):
    wide = np.float32 if y.dtype == np.float16 else y.dtype
    p, g = y.astype(wide), dy.astype(wide)
    dot = (y * dy).astype(wide).sum(-1, keepdims=True)
    return (p * (g - dot)).astype(y.dtype)
