# Adds up in float32.
# zh: 用 float32 求和。

import torch


def split_gain(g, h, lam, gamma):
    gl, hl = torch.cumsum(g.float(), 0), torch.cumsum(h.float(), 0)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
    if len(g) == 1 or gains.max() <= 0:
        return torch.zeros((), dtype=g.dtype), torch.tensor(0)
    return gains.max().to(g.dtype), gains.argmax() + 1
