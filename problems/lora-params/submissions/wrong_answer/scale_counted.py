# Counts the factor alpha / r as a parameter.
# zh: 把系数 alpha / r 也算作参数。


def lora_params(d_in, d_out, rank, layers):
    return layers * (rank * (d_in + d_out) + 1)
