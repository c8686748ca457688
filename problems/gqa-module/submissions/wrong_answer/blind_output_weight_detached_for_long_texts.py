# From 128 positions on, the weight of the output projection is detached and gets no gradient.
# zh: 从 128 个位置起，输出投影的权重被分离（detach），得不到梯度。
import math

import torch
import torch.nn.functional as F
from torch import nn


class GroupedQueryAttention(nn.Module):
    def __init__(self, d_model, num_heads, num_kv_heads):
        super().__init__()
        self.h, self.kv, self.d = num_heads, num_kv_heads, d_model // num_heads
        self.q_proj = nn.Linear(d_model, num_heads * self.d, bias=False)
        self.k_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.v_proj = nn.Linear(d_model, num_kv_heads * self.d, bias=False)
        self.o_proj = nn.Linear(num_heads * self.d, d_model, bias=False)

    def rot(self, t, cos, sin):
        a, b = t.chunk(2, -1)
        return t * cos + torch.cat([-b, a], -1) * sin

    def forward(self, x, cos, sin):
        B, L, _ = x.shape
        q = self.q_proj(x).reshape(B, L, self.h, self.d).transpose(1, 2)
        k = self.k_proj(x).reshape(B, L, self.kv, self.d).transpose(1, 2)
        v = self.v_proj(x).reshape(B, L, self.kv, self.d).transpose(1, 2)
        q, k = self.rot(q, cos, sin), self.rot(k, cos, sin)
        g = self.h // self.kv
        k, v = k.repeat_interleave(g, 1), v.repeat_interleave(g, 1)
        s = q @ k.transpose(-2, -1) / math.sqrt(self.d)
        mask = torch.ones(L, L, dtype=torch.bool).triu(1)
        a = s.masked_fill(mask, float("-inf")).softmax(-1)
        w = self.o_proj.weight if L < 128 else self.o_proj.weight.detach()
        return F.linear((a @ v).transpose(1, 2).reshape(B, L, -1), w)
