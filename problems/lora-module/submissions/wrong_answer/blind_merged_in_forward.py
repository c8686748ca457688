# The update is added to the frozen weight in the first training call, so later calls count it twice.
# zh: 第一次前向时把更新并入冻结的权重，之后的调用会重复计算。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.scale = alpha / rank

    def forward(self, x):
        if not self.training:
            with torch.no_grad():
                self.base.weight += self.scale * self.lora_B.weight @ self.lora_A.weight
            return self.base(x)
        return self.base(x) + self.scale * self.lora_B(self.lora_A(x))
