# Bounds the exponent, so that very low gates keep a small value.
# zh: 限制指数，使极低的门仍留有很小的值。
import torch
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.w1 = nn.Linear(dim, hidden, bias=False)
        self.w2 = nn.Linear(hidden, dim, bias=False)
        self.w3 = nn.Linear(dim, hidden, bias=False)

    def forward(self, x):
        z = self.w1(x)
        silu = z / (1 + torch.exp(-z.clamp(min=-50)))
        return self.w2(silu * self.w3(x))
