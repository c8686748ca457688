# Adds -inf to hidden scores and repairs the softmax of a fully hidden sequence with `nan_to_num`; NaN remains in the gradients.
# zh: 给被遮蔽的分数加上 -inf，再用 `nan_to_num` 修补全部被遮蔽的序列；梯度中仍有 NaN。
import torch


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = torch.float64 if x.dtype == torch.float64 else torch.float32
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.unflatten(-1, (num_heads, d)).transpose(-2, -3)

    q, k, v = (heads(a.to(t) @ w.to(t)) for a, w in ((x, w_q), (context, w_k), (context, w_v)))
    s = q @ k.transpose(-1, -2) / d**0.5
    if context_mask is not None:
        s = s + torch.log(context_mask[..., None, None, :].to(t))
    y = torch.nan_to_num(torch.softmax(s, -1)) @ v
    return (y.transpose(-2, -3).flatten(-2) @ w_o.to(t)).to(x.dtype)
