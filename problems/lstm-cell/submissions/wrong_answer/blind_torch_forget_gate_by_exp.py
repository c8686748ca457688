# Writes the sigmoid of the forget gate with exp, whose gradient is NaN where exp overflows.
# zh: 遗忘门的 sigmoid 用 exp 手写，exp 溢出处梯度是 NaN。
import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dt = x.dtype
    ct = torch.promote_types(dt, torch.float32)
    x, h, c, w_ih, w_hh, b_ih, b_hh = (a.to(ct) for a in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    gates = x @ w_ih.t() + b_ih + h @ w_hh.t() + b_hh
    i, f, g, o = gates.chunk(4, -1)
    c = c / (1 + torch.exp(-f)) + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h.to(dt), c.to(dt)
