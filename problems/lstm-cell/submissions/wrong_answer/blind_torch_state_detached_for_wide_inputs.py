# Detaches the cell state for more than 64 features.
# zh: 特征超过 64 个时切断了细胞状态的梯度。
import torch


def _work(dtype):
    return torch.float64 if dtype == torch.float64 else torch.float32


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dt = x.dtype
    x, h, c, w_ih, w_hh, b_ih, b_hh = (t.to(_work(dt)) for t in (x, h, c, w_ih, w_hh, b_ih, b_hh))
    i, f, g, o = (x @ w_ih.T + b_ih + h @ w_hh.T + b_hh).chunk(4, dim=-1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return (torch.sigmoid(o) * torch.tanh(c.detach() if x.shape[-1] > 64 else c)).to(dt), c.to(dt)
