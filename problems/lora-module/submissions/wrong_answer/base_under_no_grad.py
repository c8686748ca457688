# Computes the base layer under no_grad, so that its part of the gradient of x is lost.
# zh: 在 no_grad 下计算原始层，x 的梯度丢失了这一部分。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features)
        self.base.weight.requires_grad = False
        self.base.bias.requires_grad = False
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.scaling = alpha / rank

    def forward(self, x):
        with torch.no_grad():
            frozen = self.base(x)
        return frozen + self.scaling * self.lora_B(self.lora_A(x))
