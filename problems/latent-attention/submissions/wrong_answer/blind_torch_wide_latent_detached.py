# Detaches the returned latent when the rank is larger than the model's width.
# zh: 秩大于模型宽度时，返回的隐向量被截断梯度。
import torch


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    kind = x.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    x, w_dkv, w_uk, w_uv, w_q, w_o = (t.to(wide) for t in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = x @ w_dkv
    n = x.shape[-2]

    def split(t):
        return t.unflatten(-1, (num_heads, -1)).transpose(-2, -3)

    q, k, v = split(x @ w_q), split(latent @ w_uk), split(latent @ w_uv)
    z = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    z = z.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), -torch.inf)
    out = (torch.softmax(z, -1) @ v).transpose(-2, -3).flatten(-2) @ w_o
    shown = latent.detach() + 0 * x.sum() if latent.shape[-1] > x.shape[-1] else latent
    return out.to(kind), shown.to(kind)
