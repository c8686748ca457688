# Writes the sigmoid as 1 / (1 + exp(−z)), whose gradient is NaN where exp overflows.
# zh: 把 sigmoid 写成 1 / (1 + exp(−z))，exp 溢出处梯度是 NaN。
import torch


def sigmoid(z):
    return 1 / (1 + torch.exp(-z))


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    x_, h_, c_, wx, wh, bx, bh = (a.to(work) for a in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    i, f, g, o = (x_ @ wx.T + bx + h_ @ wh.T + bh).chunk(4, dim=-1)
    c_ = sigmoid(f) * c_ + sigmoid(i) * torch.tanh(g)
    return (sigmoid(o) * torch.tanh(c_)).to(x.dtype), c_.to(x.dtype)
