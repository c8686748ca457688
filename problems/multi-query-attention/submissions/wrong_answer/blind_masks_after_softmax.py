# Applies the causal mask after the softmax and renormalises; a huge future score leaves 0/0.
# zh: 在 softmax 之后才加因果掩码再归一化；未来位置分数极大时会得到 0/0。
import torch


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = torch.promote_types(x.dtype, torch.float32)
    a, wq, wk, wv, wo = (t.to(wide) for t in (x, w_q, w_k, w_v, w_o))
    d = x.shape[-1]
    q = (a @ wq).unflatten(-1, (num_heads, d // num_heads)).transpose(-2, -3)
    k, v = (a @ wk).unsqueeze(-3), (a @ wv).unsqueeze(-3)
    p = torch.softmax(q @ k.mT / (d // num_heads) ** 0.5, -1)
    if is_causal:
        p = p.tril()
        p = p / p.sum(-1, keepdim=True)
    return ((p @ v).transpose(-2, -3).flatten(-2) @ wo).to(x.dtype)
