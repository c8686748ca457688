# Returns the number of rows as a Python int in PyTorch.
# zh: 在 PyTorch 中以 Python 整数返回行数。

import torch


def split_gain(g, h, lam, gamma):
    gl, hl = torch.cumsum(g.double(), 0), torch.cumsum(h.double(), 0)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
    if len(g) == 1 or gains.max() <= 0:
        return torch.zeros((), dtype=g.dtype), torch.tensor(0)
    return gains.max().to(g.dtype), int(gains.argmax()) + 1
