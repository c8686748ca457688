# Returns a float, from the mean of the sizes.
# zh: 由平均维度计算，返回了浮点数。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * 2 * ((d_in + d_out) / 2)
