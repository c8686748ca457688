# Chooses between two forms of the sigmoid by where: the gradient of the branch not taken is NaN.
# zh: 用 where 在 sigmoid 的两种写法之间选择：没有选中的分支梯度为 NaN。

import torch


def _sigmoid(z):
    return torch.where(z >= 0, 1 / (1 + torch.exp(-z)), torch.exp(z) / (1 + torch.exp(z)))


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = torch.promote_types(dtype, torch.float32)
    x, h, c, w_ih, w_hh, b_ih, b_hh = (tensor.to(wide) for tensor in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    i, f, g, o = (x @ w_ih.T + h @ w_hh.T + (b_ih + b_hh)).chunk(4, dim=-1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * torch.tanh(g)
    h_new = _sigmoid(o) * torch.tanh(c_new)
    return h_new.to(dtype), c_new.to(dtype)
