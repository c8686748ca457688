"""PyTorch's own cross-entropy, which wants the classes on axis 1 of a matrix."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    if torch.isneginf(wide).all(dim=-1).any():
        raise NotImplementedError("the gradient of an ignored row of nothing but -inf is NaN in PyTorch")
    loss = F.cross_entropy(
        wide.reshape(-1, logits.shape[-1]),
        targets.reshape(-1),
        ignore_index=ignore_index,
        label_smoothing=label_smoothing,
        reduction=reduction,
    )
    return (loss.reshape(targets.shape) if reduction == "none" else loss).to(logits.dtype)
