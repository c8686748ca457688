# Uses torch.topk, which does not say which of equal entries it returns.
# zh: 使用 torch.topk，它不保证并列时返回哪一个。

import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    raw = logits.to(wide)
    steering = raw if bias is None else raw + bias.to(wide)
    indices = torch.topk(steering, k, dim=-1).indices
    weights = torch.softmax(raw.gather(-1, indices), dim=-1)
    return indices, weights.to(logits.dtype)
