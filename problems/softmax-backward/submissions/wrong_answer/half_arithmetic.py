# Computes in half precision.
# zh: 用半精度计算。


def softmax_backward(y, dy):
    wide = y.dtype
    p, g = y.astype(wide), dy.astype(wide)
    mean = (p * g).sum(axis=-1, keepdims=True)
    dx = p * (g - mean)
    return dx.astype(y.dtype)
