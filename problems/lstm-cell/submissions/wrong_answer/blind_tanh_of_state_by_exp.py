# The hyperbolic tangent of the new cell state is a quotient of exponentials, which is NaN for a large state.
# zh: 新细胞状态的 tanh 用指数之比计算，状态很大时得到 NaN。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = np.float32 if dtype == np.float16 else dtype
    x, h, c, w_ih, w_hh, b_ih, b_hh = (t.astype(wide) for t in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    z = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    i, f, g, o = np.split(z, 4, axis=-1)
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    out = sigmoid(o) * ((np.exp(2 * new) - 1) / (np.exp(2 * new) + 1))
    return out.astype(dtype), new.astype(dtype)
