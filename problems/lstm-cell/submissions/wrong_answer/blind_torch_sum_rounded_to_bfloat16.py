# Rounds the sum z to bfloat16 before the gates.
# zh: 计算各个门之前，把 z 舍入成 bfloat16。
import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype = x.dtype
    half = dtype in (torch.float16, torch.bfloat16)
    x, h, c, w_ih, w_hh, b_ih, b_hh = ((t.float() if half else t) for t in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    z = x @ w_ih.T + b_ih + h @ w_hh.T + b_hh
    if dtype == torch.bfloat16:
        z = z.to(dtype).float()
    i, f, g, o = z.chunk(4, dim=-1)
    new = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return (torch.sigmoid(o) * torch.tanh(new)).to(dtype), new.to(dtype)
