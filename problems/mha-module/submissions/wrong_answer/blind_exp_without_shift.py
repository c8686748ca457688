# Without a mask the softmax is exp over its sum, without subtracting the maximum.
# zh: 没有掩码时，softmax 直接用 exp 除以其和，没有先减去最大值。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.width = d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def split(self, y):
        return y.unflatten(-1, (self.num_heads, self.width)).transpose(1, 2)

    def forward(self, x, causal=False):
        q, k, v = self.split(self.q_proj(x)), self.split(self.k_proj(x)), self.split(self.v_proj(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(self.width)
        if not causal:
            weights = scores.exp()
            weights = weights / weights.sum(-1, keepdim=True)
        else:
            n = x.shape[1]
            later = torch.ones(n, n, dtype=torch.bool).triu(1)
            scores = scores.masked_fill(later, -torch.inf)
            weights = torch.softmax(scores, dim=-1)
        return self.o_proj((weights @ v).transpose(1, 2).flatten(2))
