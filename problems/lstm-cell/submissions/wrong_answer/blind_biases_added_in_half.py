# Adds the two biases in half precision before everything else.
# zh: 先按半精度把两个偏置相加，再做其余计算。
import numpy as np


def sigmoid(z):
    return np.tanh(z / 2) / 2 + 0.5


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    bias = (b_ih + b_hh).astype(work)
    x_, h_, c_, wx, wh = (a.astype(work) for a in (x, h, c, w_ih, w_hh))
    i, f, g, o = np.split(x_ @ wx.T + h_ @ wh.T + bias, 4, axis=-1)
    c_ = sigmoid(f) * c_ + sigmoid(i) * np.tanh(g)
    return (sigmoid(o) * np.tanh(c_)).astype(x.dtype), c_.astype(x.dtype)
