# The tables are detached, so that cos and sin get no gradient.
# zh: cos 和 sin 被断开，得不到梯度。
import torch
from torch import nn


def turn(t, cos, sin):
    first, second = t.chunk(2, -1)
    return t * cos + torch.cat([-second, first], -1) * sin


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.heads, self.kv_heads = num_heads, num_kv_heads
        width = d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * width, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * width, bias=False)
        self.o_proj = nn.Linear(d_model, d_model, bias=False)

    def forward(self, x, cos, sin):
        b, n, _ = x.shape

        def split(t, heads):
            return t.view(b, n, heads, -1).transpose(1, 2)

        q = split(self.q_proj(x), self.heads)
        k, v = split(self.k_proj(x), self.kv_heads), split(self.v_proj(x), self.kv_heads)
        q, k = (turn(t, cos.detach(), sin.detach()) for t in (q, k))
        k, v = (t.repeat_interleave(self.heads // self.kv_heads, 1) for t in (k, v))
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        scores = scores.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), float("-inf"))
        out = scores.softmax(-1) @ v
        return self.o_proj(out.transpose(1, 2).reshape(b, n, -1))
