# Drops out attention weights.
# zh: 对注意力权重做了 dropout。
import math

import torch
from torch import nn


def rotate(t, cos, sin):
    first, second = t.chunk(2, dim=-1)
    return t * cos + torch.cat([-second, first], dim=-1) * sin


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.head_width = d_model // num_heads
        self.group = num_heads // num_kv_heads
        self.q_proj = nn.Linear(d_model, d_model, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * self.head_width, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * self.head_width, bias=False)
        self.o_proj = nn.Linear(d_model, d_model, bias=False)

    def split(self, t):
        return t.unflatten(-1, (-1, self.head_width)).transpose(1, 2)

    def forward(self, x, cos, sin):
        q, k, v = self.split(self.q_proj(x)), self.split(self.k_proj(x)), self.split(self.v_proj(x))
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        k = k.repeat_interleave(self.group, dim=1)
        v = v.repeat_interleave(self.group, dim=1)
        scores = q @ k.transpose(-2, -1) / math.sqrt(self.head_width)
        future = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)
        heads = scores.masked_fill(future, float("-inf")).softmax(-1)
        heads = nn.functional.dropout(heads, 0.1) @ v
        return self.o_proj(heads.transpose(1, 2).flatten(-2))
