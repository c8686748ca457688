# Computes in 32-bit integers, which wrap around.
# zh: 用 32 位整数计算，结果回绕。


def lora_params(d_in, d_out, rank, layers):
    count = layers * rank * (d_in + d_out)
    return (count + 2**31) % 2**32 - 2**31
