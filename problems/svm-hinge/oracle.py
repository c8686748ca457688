"""PyTorch's margin ranking loss of the scores against zeros, with the margin 1."""

import torch
import torch.nn.functional as F


def hinge_loss(w, b, x, y, c):
    if y.is_floating_point() and y.requires_grad:
        raise NotImplementedError("labels have no gradient here")
    scores = x.double() @ w.double() + b.double()
    hinges = F.margin_ranking_loss(scores, torch.zeros_like(scores), y.double(), margin=1.0, reduction="sum")
    return (0.5 * w.double().square().sum() + c * hinges).to(x.dtype)
