# The scale is a parameter, so it is trained as well.
# zh: 缩放系数也是参数，因而也会被训练。
import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features)
        for p in self.base.parameters():
            p.requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.normal_(self.lora_A.weight, std=1 / rank)
        nn.init.zeros_(self.lora_B.weight)
        self.scaling = nn.Parameter(torch.tensor(alpha / rank))

    def forward(self, x):
        return self.base(x) + self.scaling * self.lora_B(self.lora_A(x))
