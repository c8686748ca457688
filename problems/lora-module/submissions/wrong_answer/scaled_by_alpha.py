# Scales the update by alpha instead of alpha / rank.
# zh: 低秩更新乘以 alpha，而不是 alpha / rank。
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
        self.scaling = alpha

    def forward(self, x):
        return self.base(x) + self.scaling * self.lora_B(self.lora_A(x))
