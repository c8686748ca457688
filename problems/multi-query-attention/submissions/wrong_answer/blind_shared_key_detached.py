# The keys are detached after the first head, so the gradient of w_k comes from one head only.
# zh: 第一个头之后键被 detach，w_k 的梯度只来自一个头。
import torch


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    xs, wq, wk, wv, wo = (a.to(wide) for a in (x, w_q, w_k, w_v, w_o))
    n, width = x.shape[-2], x.shape[-1] // num_heads
    q, k, v, heads = xs @ wq, xs @ wk, xs @ wv, []
    for h in range(num_heads):
        s = q[..., h * width : (h + 1) * width] @ k.transpose(-1, -2) / width**0.5
        if is_causal:
            s = s.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), float("-inf"))
        heads.append(torch.softmax(s, -1) @ v)
        k = k.detach()
    return (torch.cat(heads, -1) @ wo).to(x.dtype)
