# The keys of earlier positions are made from a detached latent.
# zh: 较早位置的 key 由 detach 后的 latent 生成。
import torch


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    w = torch.float64 if x.dtype == torch.float64 else torch.float32
    X, D, UK, UV, Q, P = (a.to(w) for a in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    lat = X @ D
    L = x.shape[-2]

    def split(a):
        return a.unflatten(-1, (num_heads, -1)).transpose(-2, -3)

    q, k, v = split(X @ Q), split(torch.cat([lat[..., :-1, :].detach(), lat[..., -1:, :]], -2) @ UK), split(lat @ UV)
    s = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    s = s.masked_fill(~torch.ones(L, L, dtype=torch.bool).tril(), float("-inf"))
    o = s.softmax(-1) @ v
    o = o.transpose(-2, -3).flatten(-2)
    return (o @ P).to(x.dtype), lat.to(x.dtype)
