# Divides e^z − e^−z by e^z + e^−z, which is inf / inf for a large z.
# zh: 用 e^z − e^−z 除以 e^z + e^−z 求 tanh，z 很大时成了 inf / inf。
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def tanh(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    x_, h_, c_, wx, wh, bx, bh = (a.astype(work) for a in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    i, f, g, o = np.split(x_ @ wx.T + bx + h_ @ wh.T + bh, 4, axis=-1)
    c_ = sigmoid(f) * c_ + sigmoid(i) * tanh(g)
    return (sigmoid(o) * tanh(c_)).astype(x.dtype), c_.astype(x.dtype)
