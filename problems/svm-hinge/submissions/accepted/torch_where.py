"""where for the hinge: what lies beyond the margin contributes nothing."""

import torch


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    if dtype in (torch.float16, torch.bfloat16):
        w, b, x = w.float(), b.float(), x.float()
    scores = torch.mv(x, w) + b
    lacking = torch.where(y > 0, 1 - scores, 1 + scores)
    hinges = torch.where(lacking > 0, lacking, torch.zeros_like(lacking))
    return (0.5 * torch.dot(w, w) + c * hinges.sum()).to(dtype)
