# alpha is converted to an integer before it is divided by the rank.
# zh: alpha 先转换成整数再除以秩，小数部分丢失。
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.scale = max(int(alpha), 1) / rank

    def forward(self, x):
        return self.base(x) + self.scale * self.lora_B(self.lora_A(x))
