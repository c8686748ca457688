"""One product for all gates, torch's own sigmoid and tanh."""

import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    wide = torch.promote_types(dtype, torch.float32)
    x, h, c, w_ih, w_hh, b_ih, b_hh = (tensor.to(wide) for tensor in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    i, f, g, o = (x @ w_ih.T + h @ w_hh.T + (b_ih + b_hh)).chunk(4, dim=-1)
    c_new = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h_new = torch.sigmoid(o) * torch.tanh(c_new)
    return h_new.to(dtype), c_new.to(dtype)
