# Multiplies the sizes instead of adding them.
# zh: 把两个维度相乘，而不是相加。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * d_in * d_out
