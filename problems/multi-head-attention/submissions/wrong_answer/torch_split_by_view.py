# Views straight to (…, H, L, D/H): that cuts the sequence into pieces instead of the features into heads.
# zh: 直接 view 成 (…, H, L, D/H)：切开的是序列，而不是特征。
import torch


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = torch.promote_types(x.dtype, torch.float32)
    source = x.to(work)
    length, width = x.shape[-2:]
    q, k, v = ((source @ w.to(work)).reshape(*x.shape[:-2], num_heads, length, -1) for w in (w_q, w_k, w_v))
    scores = q @ k.transpose(-1, -2) / (width // num_heads) ** 0.5
    if is_causal:
        future = torch.ones(length, length, dtype=torch.bool).triu(1)
        scores = scores.masked_fill(future, float("-inf"))
    merged = (torch.softmax(scores, dim=-1) @ v).reshape(x.shape)
    return (merged @ w_o.to(work)).to(x.dtype)
