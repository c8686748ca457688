"""Sums of products, and the roots of the sums of squares."""

import torch


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.is_floating_point() else torch.float32
    if dtype != torch.float64:
        a, b = a.float(), b.float()
    dot = (a * b).sum(dim=-1)
    one, other = a.square().sum(dim=-1).sqrt(), b.square().sum(dim=-1).sqrt()
    return (dot / torch.clamp(one, min=eps) / torch.clamp(other, min=eps)).to(dtype)
