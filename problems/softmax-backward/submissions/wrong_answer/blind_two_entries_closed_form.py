# A row of two entries is computed as y₀ · y₁ · (dy₀ − dy₁), which holds only for a sum of 1.
# zh: 两个元素的行按 y₀ · y₁ · (dy₀ − dy₁) 计算，只有和恰为 1 时才成立。
import numpy as np


def softmax_backward(y, dy):
    w = np.float64 if y.dtype == np.float64 else np.float32
    Y, G = y.astype(w), dy.astype(w)
    dx = Y * (G - (Y * G).sum(-1, keepdims=True))
    if y.shape[-1] == 1:
        dx = G * Y * (1 - Y)
    elif y.shape[-1] == 2:
        dx = np.stack(
            [Y[..., 0] * Y[..., 1] * (G[..., 0] - G[..., 1]), Y[..., 0] * Y[..., 1] * (G[..., 1] - G[..., 0])], -1
        )
    return dx.astype(y.dtype)
