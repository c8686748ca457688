# Calls the library's cross-entropy.
# zh: 直接调用了库里的交叉熵。

import torch.nn.functional as F


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    flat = logits.reshape(-1, logits.shape[-1])
    loss = F.cross_entropy(
        flat, targets.reshape(-1), ignore_index=ignore_index, label_smoothing=label_smoothing, reduction=reduction
    )
    return loss.reshape(targets.shape) if reduction == "none" else loss
