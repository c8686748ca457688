"""PyTorch's own attention on the projected keys and values."""

import torch
import torch.nn.functional as F


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    work = torch.promote_types(x.dtype, torch.float32)
    tokens, down, up_k, up_v, to_q, to_out = (tensor.to(work) for tensor in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = tokens @ down
    q, k, v = (
        t.unflatten(-1, (num_heads, -1)).transpose(-2, -3) for t in (tokens @ to_q, latent @ up_k, latent @ up_v)
    )
    mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return (mixed.transpose(-2, -3).flatten(-2) @ to_out).to(x.dtype), latent.to(x.dtype)
