# Takes the log-softmax from the library, as a method of the tensor.
# zh: log-softmax 用的是库里的张量方法。

import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    counted = targets != ignore_index
    log_p = wide.log_softmax(dim=-1)
    loss = -log_p.gather(-1, targets.where(counted, 0).unsqueeze(-1)).squeeze(-1)
    if label_smoothing > 0:
        loss = (1 - label_smoothing) * loss - label_smoothing * log_p.mean(dim=-1)
    loss = loss.where(counted, 0.0)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / counted.sum()
    return loss.to(logits.dtype)
