# Rounds each of the two products to half precision before they are added, where they may overflow.
# zh: 两个乘积相加之前各自舍入到半精度，可能溢出。
import numpy as np


def sigmoid(z):
    return np.tanh(z / 2) / 2 + 0.5


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    from_x = (x.astype(work) @ w_ih.T.astype(work) + b_ih).astype(x.dtype)
    from_h = (h.astype(work) @ w_hh.T.astype(work) + b_hh).astype(x.dtype)
    i, f, g, o = np.split(from_x.astype(work) + from_h.astype(work), 4, axis=-1)
    c = sigmoid(f) * c.astype(work) + sigmoid(i) * np.tanh(g)
    return (sigmoid(o) * np.tanh(c)).astype(x.dtype), c.astype(x.dtype)
