"""torch: einsum over the rank, with the factor on b."""

import torch


def lora_merge(w, a, b, alpha):
    dtype = w.dtype
    if dtype in (torch.float16, torch.bfloat16):
        w, a, b = (tensor.float() for tensor in (w, a, b))
    return (w + torch.einsum("or,ri->oi", b * (alpha / b.shape[1]), a)).to(dtype)
