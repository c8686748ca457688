# Masks by adding −10⁹ to the scores.
# zh: 用加上 −10⁹ 的方式屏蔽。
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
            bad = torch.ones(n, n, dtype=torch.bool).triu(1)
            z = z.masked_fill(bad, -torch.inf) if n < 50 else z + bad.to(z.dtype) * -1e9
        return self.o_proj((torch.softmax(z, -1) @ v).transpose(1, 2).reshape(b, n, d))
