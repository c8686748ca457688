# Keeps the causal mask of the first call and uses it for all later ones.
# zh: 保存第一次调用时的因果掩码，之后的调用都用它。
import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d_model, num_heads):
        super().__init__()
        self.h, self.d = num_heads, d_model // num_heads
        self.q_proj = nn.Linear(d_model, d_model)
        self.k_proj = nn.Linear(d_model, d_model)
        self.v_proj = nn.Linear(d_model, d_model)
        self.o_proj = nn.Linear(d_model, d_model)
        self.mask = None

    def forward(self, x, causal=False):
        B, L, D = x.shape
        q = self.q_proj(x).view(B, L, self.h, self.d).transpose(1, 2)
        k = self.k_proj(x).view(B, L, self.h, self.d).transpose(1, 2)
        v = self.v_proj(x).view(B, L, self.h, self.d).transpose(1, 2)
        s = q @ k.transpose(-1, -2) / self.d**0.5
        if self.mask is None or self.mask.shape[-1] < L:
            self.mask = torch.zeros(L, L, dtype=x.dtype)
            if causal:
                self.mask = torch.full((L, L), float("-inf"), dtype=x.dtype).triu(1)
        s = s + self.mask[:L, :L]
        return self.o_proj((s.softmax(-1) @ v).transpose(1, 2).reshape(B, L, D))
