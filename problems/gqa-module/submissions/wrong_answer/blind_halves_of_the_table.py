# Uses the first half of cos and sin for both halves when the heads are wider than eight.
# zh: 头的宽度超过 8 时，cos 和 sin 的后一半也用前一半的值。
import math

import torch
from torch import nn


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.h, self.kv, self.d = num_heads, num_kv_heads, d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.o_proj = nn.Linear(d_model, d_model, bias=False)

    def forward(self, x, cos, sin):
        b, n, _ = x.shape
        if self.d > 8:
            half = self.d // 2
            cos, sin = cos[:, :half].repeat(1, 2), sin[:, :half].repeat(1, 2)
        q = self.q_proj(x).view(b, n, self.h, self.d).transpose(1, 2)
        k = self.k_proj(x).view(b, n, self.kv, self.d).transpose(1, 2)
        v = self.v_proj(x).view(b, n, self.kv, self.d).transpose(1, 2)

        def rot(t):
            a, c = t.chunk(2, -1)
            return t * cos + torch.cat([-c, a], -1) * sin

        q, k = rot(q), rot(k)
        g = self.h // self.kv
        k, v = k.repeat_interleave(g, 1), v.repeat_interleave(g, 1)
        s = q @ k.transpose(-1, -2) / math.sqrt(self.d)
        mask = torch.ones(n, n, dtype=torch.bool).triu(1)
        w = s.masked_fill(mask, -math.inf).softmax(-1)
        return self.o_proj((w @ v).transpose(1, 2).reshape(b, n, -1))
