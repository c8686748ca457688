# Computes in floating point, which is exact only up to 2^53.
# zh: 用浮点数计算，超过 2^53 就不精确。


def lora_params(d_in, d_out, rank, layers):
    return int(float(layers) * rank * (d_in + d_out))
