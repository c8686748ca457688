# Computes the softmax of more than 64 positions in float32 in every dtype.
# zh: 位置多于 64 时，无论什么 dtype 都用 float32 计算 softmax。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h = num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = (p(x).view(b, n, self.h, -1).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj))
        z = q @ k.transpose(-1, -2) / math.sqrt(d // self.h)
        if causal:
            z = z.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), -torch.inf)
        p = torch.softmax(z.float() if n > 64 else z, -1).to(z.dtype)
        return self.o_proj((p @ v).transpose(1, 2).reshape(b, n, d))
