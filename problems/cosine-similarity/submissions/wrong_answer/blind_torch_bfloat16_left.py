# Computes float16 in float32, but leaves bfloat16 as it is.
# zh: float16 升到 float32 计算，bfloat16 却原样计算。
import torch


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.is_floating_point else torch.float32
    if dtype == torch.float16:
        a, b = a.float(), b.float()
    elif not a.dtype.is_floating_point:
        a, b = a.float(), b.float()
    na = a.norm(dim=-1).clamp_min(eps)
    nb = b.norm(dim=-1).clamp_min(eps)
    return ((a * b).sum(-1) / (na * nb)).to(dtype)
