# The mask of the first call is kept and does not fit a longer second sequence.
# zh: 掩码在第一次调用时建好后一直沿用，第二次序列更长时尺寸不符。
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
        self.later = None

    def forward(self, x, cos, sin):
        b, n, _ = x.shape

        def split(t, heads):
            return t.view(b, n, heads, -1).transpose(1, 2)

        q = split(self.q_proj(x), self.heads)
        k, v = split(self.k_proj(x), self.kv_heads), split(self.v_proj(x), self.kv_heads)
        q, k = turn(q, cos, sin), turn(k, cos, sin)
        k, v = (t.repeat_interleave(self.heads // self.kv_heads, 1) for t in (k, v))
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        if self.later is None:
            self.later = torch.ones(n, n, dtype=torch.bool).triu(1)
        scores = scores.masked_fill(self.later[:n, :n], float("-inf"))
        out = scores.softmax(-1) @ v
        return self.o_proj(out.transpose(1, 2).reshape(b, n, -1))
