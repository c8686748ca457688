# Starts with torch.zeros and computes in float32.
# zh: 用 torch.zeros 的默认 float32 计算。

import torch


def value_iteration(p, r, gamma, tol):
    values = torch.zeros(len(p))
    while True:
        new = (r.float() + gamma * (p.float() @ values)).max(dim=1).values
        delta = (new - values).abs().max()
        values = new
        if delta < tol:
            break
    policy = (r.float() + gamma * (p.float() @ values)).argmax(dim=1)
    return values.to(p.dtype), policy
