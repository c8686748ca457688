# Does not swap heads and positions back when there are as many of both, more than four.
# zh: 头数与位置数相等且大于四时，没有把头与位置换回来。
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
        out = torch.softmax(z, -1) @ v
        if n != self.h or n <= 4:
            out = out.transpose(1, 2)
        return self.o_proj(out.reshape(b, n, d))
