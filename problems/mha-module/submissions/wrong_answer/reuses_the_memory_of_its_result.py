# Returns every result in the same memory, so that a later call overwrites it.
# zh: 每次都在同一块内存中返回结果，后面的调用会将其覆盖。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.result = None
        self.num_heads = num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def split(self, x):
        batch, length, width = x.shape
        return x.reshape(batch, length, self.num_heads, width // self.num_heads).transpose(1, 2)

    def forward(self, x, causal=False):
        q, k, v = self.split(self.q_proj(x)), self.split(self.k_proj(x)), self.split(self.v_proj(x))
        scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
        if causal:
            future = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)
            scores = scores.masked_fill(future, float("-inf"))
        heads = scores.softmax(-1) @ v
        result = self.o_proj(heads.transpose(1, 2).reshape(x.shape))
        if self.result is None or self.result.shape != result.shape or self.result.dtype != result.dtype:
            self.result = torch.empty_like(result).detach()
        result.data = self.result.copy_(result.detach())
        return result
