"""torch: a stable sort downwards, gather, and the library's softmax over the chosen logits."""

import torch


def moe_route(logits, k, bias=None):
    wide = torch.promote_types(logits.dtype, torch.float32)
    raw = logits.to(wide)
    steering = raw if bias is None else raw + bias.to(wide)
    indices = torch.sort(steering, descending=True, stable=True).indices[..., :k]
    weights = torch.softmax(raw.gather(-1, indices), dim=-1)
    return indices, weights.to(logits.dtype)
