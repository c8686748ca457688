# The keys and values of the call before are kept and attended to by the next one.
# zh: 保留上一次调用的键和值，下一次调用也会关注它们。
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
        self.cache = None

    def forward(self, x, cos, sin):
        b, n, _ = x.shape

        def split(t, heads):
            return t.view(b, n, heads, -1).transpose(1, 2)

        q = split(self.q_proj(x), self.heads)
        k, v = split(self.k_proj(x), self.kv_heads), split(self.v_proj(x), self.kv_heads)
        q, k = turn(q, cos, sin), turn(k, cos, sin)
        if self.cache is not None and self.cache[0].shape[0] == b:
            k, v = (torch.cat(pair, 2) for pair in zip(self.cache, (k, v)))
        self.cache = k.detach(), v.detach()
        k, v = (t.repeat_interleave(self.heads // self.kv_heads, 1) for t in (k, v))
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        scores = scores.masked_fill(torch.ones(n, k.shape[2], dtype=torch.bool).triu(k.shape[2] - n + 1), float("-inf"))
        out = scores.softmax(-1) @ v
        return self.o_proj(out.transpose(1, 2).reshape(b, n, -1))
