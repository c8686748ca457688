# Leaves out the recurrent part with its bias where the hidden state is zero.
# zh: 隐藏状态为零时略去循环部分，连同它的偏置。
import numpy as np


def sigmoid(z):
    return np.tanh(z / 2) / 2 + 0.5


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    x_, h_, c_, wx, wh, bx, bh = (a.astype(work) for a in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    z = x_ @ wx.T + bx
    if h.any():
        z = z + h_ @ wh.T + bh
    i, f, g, o = np.split(z, 4, axis=-1)
    c_ = sigmoid(f) * c_ + sigmoid(i) * np.tanh(g)
    return (sigmoid(o) * np.tanh(c_)).astype(x.dtype), c_.astype(x.dtype)
