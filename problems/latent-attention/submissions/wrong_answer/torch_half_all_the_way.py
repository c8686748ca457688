# Computes in the dtype of x.
# zh: 直接用 x 的 dtype 计算。

import torch


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    wide = x.dtype
    tokens, down, up_k, up_v, to_q, to_out = (tensor.to(wide) for tensor in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = tokens @ down
    q, k, v = (
        tensor.unflatten(-1, (num_heads, -1)).transpose(-2, -3)
        for tensor in (tokens @ to_q, latent @ up_k, latent @ up_v)
    )
    scores = q @ k.mT / q.shape[-1] ** 0.5
    later = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
    weights = torch.softmax(scores.masked_fill(later, float("-inf")), dim=-1)
    out = (weights @ v).transpose(-2, -3).flatten(-2) @ to_out
    return out.to(x.dtype), latent.to(x.dtype)
