# Parentheses are missing, so that only the second matrix is counted for all layers.
# zh: 缺少括号，只有第二个矩阵乘了层数。
def lora_params(d_in, d_out, rank, layers):
    return rank * d_in + d_out * rank * layers
