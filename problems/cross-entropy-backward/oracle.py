"""PyTorch's autograd on its own cross-entropy."""

import torch
import torch.nn.functional as F


def cross_entropy_backward(logits, targets, ignore_index=-100):
    if (targets == ignore_index).all() or torch.isinf(logits).any():
        raise NotImplementedError("PyTorch gives NaN for rows that are nothing but -inf")
    x = logits.detach().to(torch.promote_types(logits.dtype, torch.float32)).requires_grad_()
    loss = F.cross_entropy(x.reshape(-1, x.shape[-1]), targets.reshape(-1), ignore_index=ignore_index)
    (gradient,) = torch.autograd.grad(loss, x)
    return gradient.to(logits.dtype)
