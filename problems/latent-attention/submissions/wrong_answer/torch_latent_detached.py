# Detaches the returned latent, through which gradients must flow.
# zh: 返回的潜在向量被 detach，梯度无法经过它传回。

import torch


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    wide = torch.promote_types(x.dtype, torch.float32)
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
    return out.to(x.dtype), latent.detach().to(x.dtype)
