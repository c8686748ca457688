# Adds the bias in the dtype of the logits, where different sums become equal.
# zh: 直接用 logits 的 dtype 加 bias，半精度下不同的和会变得相等。

import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    raw = logits.to(wide)
    steering = raw if bias is None else logits + bias
    indices = torch.sort(steering, descending=True, stable=True).indices[..., :k]
    weights = torch.softmax(raw.gather(-1, indices), dim=-1)
    return indices, weights.to(logits.dtype)
