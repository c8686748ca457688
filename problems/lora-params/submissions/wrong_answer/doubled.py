# Counts every matrix twice.
# zh: 每个矩阵数了两遍。


def lora_params(d_in, d_out, rank, layers):
    return 2 * layers * rank * (d_in + d_out)
