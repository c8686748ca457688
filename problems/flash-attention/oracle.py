"""PyTorch's own attention."""

import torch
import torch.nn.functional as F


def flash_attention(q, k, v, block=64):
    if q.shape[-2] * k.shape[-2] > 1_000_000:
        raise NotImplementedError("the library may build the whole matrix")
    work = torch.promote_types(q.dtype, torch.float32)
    return F.scaled_dot_product_attention(q.to(work), k.to(work), v.to(work)).to(q.dtype)
