# Detaches the weights, so that the router gets no gradient.
# zh: 把权重 detach 了，路由器得不到梯度。

import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    raw = logits.to(wide)
    steering = raw if bias is None else raw + bias.to(wide)
    indices = torch.sort(steering, descending=True, stable=True).indices[..., :k]
    weights = torch.softmax(raw.detach().gather(-1, indices) + 0 * raw.gather(-1, indices), dim=-1)
    return indices, weights.to(logits.dtype)
