# Divides by the root of an even head width, one less than the right one when it is odd and above 8.
# zh: 头宽大于 8 且为奇数时，除以小一的偶数宽度的平方根。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h = num_heads
        w = d_model // num_heads
        self.scale = math.sqrt(w // 2 * 2 if w > 8 else w)
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = (p(x).view(b, n, self.h, -1).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj))
        z = q @ k.transpose(-1, -2) / self.scale
        if causal:
            z = z.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), -torch.inf)
        return self.o_proj((torch.softmax(z, -1) @ v).transpose(1, 2).reshape(b, n, d))
