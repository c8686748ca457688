# Uses the library's SiLU as a module.
# zh: 以模块的形式使用库里的 SiLU。
from torch import nn

activation = nn.SiLU()


def swiglu_ffn(x, w_gate, w_up, w_down):
    return (activation(x @ w_gate) * (x @ w_up)) @ w_down
