# Returns every result in the same memory, so that a later call overwrites it.
# zh: 每次都在同一块内存中返回结果，后面的调用会将其覆盖。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.result = None
        self.base = nn.Linear(in_features, out_features)
        self.base.weight.requires_grad = False
        self.base.bias.requires_grad = False
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.scaling = alpha / rank

    def forward(self, x):
        result = self.base(x) + self.scaling * self.lora_B(self.lora_A(x))
        if self.result is None or self.result.shape != result.shape or self.result.dtype != result.dtype:
            self.result = torch.empty_like(result).detach()
        result.data = self.result.copy_(result.detach())
        return result
