# Calls the library's attention.
# zh: 直接调用库自带的注意力函数。

import torch.nn.functional as F


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    latent = x @ w_dkv
    q, k, v = (
        tensor.unflatten(-1, (num_heads, -1)).transpose(-2, -3) for tensor in (x @ w_q, latent @ w_uk, latent @ w_uv)
    )
    mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return mixed.transpose(-2, -3).flatten(-2) @ w_o, latent
