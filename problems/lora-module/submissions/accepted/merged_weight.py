# Holds all four tensors as parameters of its own and adds the update to the weight.
# zh: 四个张量都直接作为参数，先把低秩更新加到权重上再做一次矩阵乘法。
import torch
import torch.nn.functional as F
from torch import nn


class Base(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(out_features, in_features), requires_grad=False)
        self.bias = nn.Parameter(torch.randn(out_features), requires_grad=False)


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base_layer = Base(in_features, out_features)
        self.lora_A = nn.Parameter(torch.randn(rank, in_features))
        self.lora_B = nn.Parameter(torch.zeros(out_features, rank))
        self.alpha, self.rank = alpha, rank

    def forward(self, x):
        update = self.lora_B @ self.lora_A * (self.alpha / self.rank)
        return F.linear(x, self.base_layer.weight + update, self.base_layer.bias)
