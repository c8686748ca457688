# Computes float16 in float32, but leaves bfloat16 as it is.
# zh: float16 升到 float32 计算，bfloat16 却原样计算。
import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    work = torch.float32 if x.dtype == torch.float16 else x.dtype
    x_, h_, c_, wx, wh, bx, bh = (a.to(work) for a in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    i, f, g, o = (x_ @ wx.T + bx + h_ @ wh.T + bh).chunk(4, dim=-1)
    c_ = torch.sigmoid(f) * c_ + torch.sigmoid(i) * torch.tanh(g)
    return (torch.sigmoid(o) * torch.tanh(c_)).to(x.dtype), c_.to(x.dtype)
