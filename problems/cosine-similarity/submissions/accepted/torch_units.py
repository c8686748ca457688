"""Clamped norms of the last axis, kept as an axis of size 1; the units' products are summed."""

import torch


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.is_floating_point() else torch.get_default_dtype()
    wide = torch.promote_types(dtype, torch.float32)
    a, b = a.to(wide), b.to(wide)
    a_norm = torch.linalg.vector_norm(a, dim=-1, keepdim=True).clamp_min(eps)
    b_norm = torch.linalg.vector_norm(b, dim=-1, keepdim=True).clamp_min(eps)
    return (a / a_norm * (b / b_norm)).sum(-1).to(dtype)
