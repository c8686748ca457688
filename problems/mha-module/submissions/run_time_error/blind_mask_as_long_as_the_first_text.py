# The mask is kept from the first call, and a later, longer text does not fit it.
# zh: 掩码保留自第一次调用，之后更长的文本放不下。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h = num_heads
        self.dk = d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def split(self, t):
        b, n, _ = t.shape
        return t.reshape(b, n, self.h, self.dk).transpose(1, 2)

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = self.split(self.q_proj(x)), self.split(self.k_proj(x)), self.split(self.v_proj(x))
        s = q @ k.transpose(-2, -1) / math.sqrt(self.dk)
        if causal:
            if not hasattr(self, "m"):
                self.m = torch.ones(max(n, 64), max(n, 64), dtype=torch.bool).triu(1)
            s = s.masked_fill(self.m[:n, :n], float("-inf"))
        a = s.softmax(-1)
        return self.o_proj((a @ v).transpose(1, 2).reshape(b, n, d))
