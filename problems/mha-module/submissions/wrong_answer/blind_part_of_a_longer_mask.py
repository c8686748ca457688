# Keeps the mask of the first causal call and applies it to later calls of the same length without causal.
# zh: 保存首次因果调用的掩码，之后长度相同的非因果调用也会用上。
import math

import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h = num_heads
        self.kept = {}
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)

    def forward(self, x, causal=False):
        b, n, d = x.shape
        q, k, v = (p(x).view(b, n, self.h, -1).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj))
        z = q @ k.transpose(-1, -2) / math.sqrt(d // self.h)
        if causal:
            size = max([n, *self.kept])
            if size not in self.kept:
                self.kept = {size: torch.ones(size, size, dtype=torch.bool).triu(1)}
            mask = self.kept[size][size - n :, size - n :] if n % 2 else self.kept[size][:n, size - n :]
            z = z.masked_fill(mask, -torch.inf)
        return self.o_proj((torch.softmax(z, -1) @ v).transpose(1, 2).reshape(b, n, d))
