# Reshapes straight to (B, H, L, D/H), which mixes positions and heads.
# zh: 直接变形为 (B, H, L, D/H)，位置与头混在了一起。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.num_heads = num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def split(self, x):
        batch, length, width = x.shape
        return x.reshape(batch, self.num_heads, length, width // self.num_heads)

    def forward(self, x, causal=False):
        q, k, v = self.split(self.q_proj(x)), self.split(self.k_proj(x)), self.split(self.v_proj(x))
        scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
        if causal:
            future = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)
            scores = scores.masked_fill(future, float("-inf"))
        heads = scores.softmax(-1) @ v
        return self.o_proj(heads.transpose(1, 2).reshape(x.shape))
