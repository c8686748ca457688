# The sigmoid is (1 + tanh(z/2)) / 2, which loses small gates in float32, and the cell state may be large.
# zh: sigmoid 写成 (1 + tanh(z/2)) / 2，float32 中丢失很小的门值，而细胞状态可能很大。
import numpy as np


def sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = np.float32 if dtype == np.float16 else dtype
    x, h, c, w_ih, w_hh, b_ih, b_hh = (t.astype(wide) for t in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    z = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = np.split(z, 4, axis=-1)
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    out = sigmoid(o) * np.tanh(new)
    return out.astype(dtype), new.astype(dtype)
